// SPDX-License-Identifier: Apache-2.0
// OPTIONS_OPEN_NATS_BUS
package dev.ctas7.heartbeat.cli;

import dev.ctas7.heartbeat.bus.HeartbeatBus;
import dev.ctas7.heartbeat.bus.nats.NatsBus;
import dev.ctas7.heartbeat.bus.nats.NatsSettings;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where NATS is and who we are there; the same for every command. */
final class NatsOptions {
    @Option(
            names = "--nats-url",
            paramLabel = "URL",
            defaultValue = "${sys:sx9.nats.url:-${env:SX9_NATS_URL:-nats://127.0.0.1:4222}}",
            description = {
                "Servers, separated by commas; tls:// encrypts.",
                "Default: SX9_NATS_URL, else nats://127.0.0.1:4222."
            })
    private String url = "";

    @Option(
            names = "--nats-creds",
            paramLabel = "FILE",
            defaultValue = "${env:SX9_NATS_CREDS}",
            description = "NATS credentials (.creds). Default: SX9_NATS_CREDS.")
    private @Nullable Path credentials;

    @Option(
            names = "--nats-user",
            paramLabel = "NAME",
            description = "User; the password is read from SX9_NATS_PASSWORD, since others can see a command line.")
    private @Nullable String user;

    @Option(
            names = "--nats-ca",
            paramLabel = "FILE",
            defaultValue = "${env:SX9_NATS_CA}",
            description = "PEM file of the authorities that sign the servers' certificates. Default: SX9_NATS_CA.")
    private @Nullable Path authorities;

    /** What the options say together. */
    NatsSettings settings(String name) {
        try {
            NatsSettings settings = NatsSettings.of(url).withName(name);
            if (credentials != null) {
                settings = settings.withCredentials(InputFile.readable("--nats-creds", credentials));
            }
            if (user != null) {
                settings = settings.withUser(user, password());
            }
            return authorities == null
                    ? settings
                    : settings.withAuthorities(InputFile.readable("--nats-ca", authorities));
        } catch (IllegalArgumentException e) {
            throw new UserMistake(ExitCode.USAGE, "--nats-url: " + e.getMessage());
        }
    }

    /** A bus that connects in the background. */
    HeartbeatBus open(String name) {
        return NatsBus.open(settings(name));
    }

    /** The servers as they were given, for messages. */
    String url() {
        return String.join(",", settings("").servers());
    }

    private static String password() {
        String password = System.getenv("SX9_NATS_PASSWORD");
        if (password == null) {
            throw new UserMistake(
                    ExitCode.USAGE, "--nats-user needs the password in the environment's SX9_NATS_PASSWORD");
        }
        return password;
    }
}
