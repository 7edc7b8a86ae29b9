// SPDX-License-Identifier: Apache-2.0
// SETTINGS_OPEN_EMITTING_CRATE
package dev.ctas7.heartbeat.emitter;

import dev.ctas7.heartbeat.bus.nats.NatsSettings;
import dev.ctas7.heartbeat.trust.Outbound;
import dev.ctas7.heartbeat.trust.SealingKey;
import dev.ctas7.heartbeat.trust.SigningKey;
import dev.ctas7.heartbeat.trust.TrustException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What whoever runs a crate says of its heartbeats: by a system property, else by the environment variable of the same
 * name in capitals with underscores. What is blank is not said.
 */
final class EmitterSettings {
    static final String URL = "sx9.nats.url";
    static final String CREDENTIALS = "sx9.nats.creds";
    static final String AUTHORITIES = "sx9.nats.ca";
    static final String KEY = "sx9.heartbeat.key";
    static final String KEY_ID = "sx9.heartbeat.key.id";
    static final String SEAL = "sx9.heartbeat.seal";
    static final String LOCAL = "sx9.heartbeat.local";

    static final String DEFAULT_URL = "nats://127.0.0.1:4222";

    private final Function<String, @Nullable String> properties;
    private final Function<String, @Nullable String> environment;

    EmitterSettings(Function<String, @Nullable String> properties, Function<String, @Nullable String> environment) {
        this.properties = properties;
        this.environment = environment;
    }

    /** Those of this process. */
    static EmitterSettings ofProcess() {
        return new EmitterSettings(System::getProperty, System::getenv);
    }

    /** How to reach the server. */
    NatsSettings nats(String crateName) {
        String url = text(URL);
        return nats(crateName, url == null ? DEFAULT_URL : url);
    }

    /** How to reach the server at a URL that the application has chosen. */
    NatsSettings nats(String crateName, String url) {
        try {
            NatsSettings settings = NatsSettings.of(url).withName("crate " + crateName);
            Path credentials = path(CREDENTIALS);
            settings = credentials == null ? settings : settings.withCredentials(credentials);
            Path authorities = path(AUTHORITIES);
            return authorities == null ? settings : settings.withAuthorities(authorities);
        } catch (IllegalArgumentException e) {
            throw new EmitterException("heartbeats of crate " + crateName + ": " + e.getMessage());
        }
    }

    /** How what leaves is protected. A key that was asked for and cannot be used is never done without. */
    Outbound outbound(String crateName) {
        Path key = path(KEY);
        Path seal = path(SEAL);
        String id = text(KEY_ID);
        try {
            return Outbound.of(
                    key == null ? null : SigningKey.read(key, id == null ? crateName : id),
                    seal == null ? null : SealingKey.read(seal));
        } catch (TrustException | IllegalArgumentException e) {
            throw new EmitterException("heartbeats of crate " + crateName + " cannot be protected as " + KEY + ", "
                    + KEY_ID + " and " + SEAL + " ask for: " + e.getMessage());
        }
    }

    /** Whether a copy goes to the local subject. */
    boolean localCopy() {
        String text = text(LOCAL);
        if (text == null || text.equals("true")) {
            return true;
        }
        if (text.equals("false")) {
            return false;
        }
        throw new EmitterException(LOCAL + " was '" + text + "' but must be true or false");
    }

    private @Nullable Path path(String name) {
        String text = text(name);
        try {
            return text == null ? null : Path.of(text);
        } catch (InvalidPathException e) {
            throw new EmitterException(name + " must be the path of a file");
        }
    }

    private @Nullable String text(String name) {
        String property = properties.apply(name);
        if (property != null && !property.isBlank()) {
            return property.strip();
        }
        String variable = environment.apply(name.toUpperCase(Locale.ROOT).replace('.', '_'));
        return variable == null || variable.isBlank() ? null : variable.strip();
    }
}
