// SPDX-License-Identifier: Apache-2.0
// SETTINGS_READ_NATS_SERVER
package dev.ctas7.smartcrate.maven.running;

import dev.ctas7.smartcrate.facts.running.NatsAccess;
import dev.ctas7.smartcrate.maven.wiring.Doms;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.jspecify.annotations.Nullable;

/** A {@code <server>} of Maven's settings, read as what NATS asks for: nothing of it is ever a parameter. */
final class NatsServerSettings {
    private final String id;

    private NatsServerSettings(String id) {
        this.id = id;
    }

    /**
     * The access to a server.
     *
     * @param id of the server in the settings; empty for none
     * @param decrypted how Maven opens its secrets
     */
    static NatsAccess access(String url, String id, Settings settings, UnaryOperator<Server> decrypted)
            throws MojoExecutionException {
        if (id.isEmpty()) {
            return NatsAccess.of(url);
        }
        Server server = settings.getServer(id);
        if (server == null) {
            throw new MojoExecutionException("smart-crate.natsServerId was '" + id.replaceAll("[^ -~]", "?")
                    + "' but settings.xml has no <server> of that <id>");
        }
        return new NatsServerSettings(id).read(url, decrypted.apply(server));
    }

    private NatsAccess read(String url, Server server) throws MojoExecutionException {
        Path credentials = file("privateKey", Objects.requireNonNullElse(server.getPrivateKey(), ""));
        String user = Objects.requireNonNullElse(server.getUsername(), "");
        if (credentials != null && !user.isEmpty()) {
            throw new MojoExecutionException(
                    "the <server> '" + id + "' in settings.xml has both <username> and <privateKey>; keep the one that"
                            + " the NATS server asks for");
        }
        return new NatsAccess(
                url,
                user,
                Objects.requireNonNullElse(server.getPassword(), ""),
                credentials,
                file("tlsCa", Doms.text(server.getConfiguration(), "tlsCa")),
                file("keyRing", Doms.text(server.getConfiguration(), "keyRing")));
    }

    private @Nullable Path file(String element, String text) throws MojoExecutionException {
        String name = text.strip();
        if (name.isEmpty()) {
            return null;
        }
        try {
            Path file = Path.of(name);
            if (file.isAbsolute() && Files.isRegularFile(file)) {
                return file;
            }
        } catch (InvalidPathException e) {
            throw wrong(element, name, "that is no path: " + e.getReason());
        }
        throw wrong(element, name, "that is no file by its absolute path");
    }

    private MojoExecutionException wrong(String element, String name, String rule) {
        return new MojoExecutionException("the <" + element + "> of the <server> '" + id + "' in settings.xml was '"
                + name.replaceAll("[^ -~]", "?") + "' but " + rule);
    }
}
