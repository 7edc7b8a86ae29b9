// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.maven.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ctas7.smartcrate.facts.running.NatsAccess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NatsServerSettingsTest {
    private static final String URL = "nats://localhost:4222";

    @TempDir
    Path folder;

    private final Server server = new Server();
    private final Settings settings = new Settings();
    private UnaryOperator<Server> decrypted = UnaryOperator.identity();

    private NatsAccess access(String id) throws MojoExecutionException {
        server.setId("nats");
        settings.addServer(server);
        return NatsServerSettings.access(URL, id, settings, decrypted);
    }

    private static void configure(Server server, String element, Object text) {
        Xpp3Dom configuration =
                server.getConfiguration() instanceof Xpp3Dom there ? there : new Xpp3Dom("configuration");
        Xpp3Dom child = new Xpp3Dom(element);
        child.setValue(text.toString());
        configuration.addChild(child);
        server.setConfiguration(configuration);
    }

    private Path file(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "x");
    }

    @Test
    void without_an_id_nothing_is_read() throws Exception {
        assertThat(access("")).isEqualTo(NatsAccess.of(URL));
    }

    @Test
    void an_id_that_is_not_there_is_named() {
        assertThatThrownBy(() -> access("other"))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("smart-crate.natsServerId was 'other' but settings.xml has no <server> of that <id>");
    }

    @Test
    void user_password_and_files_are_read_as_maven_decrypts_them() throws Exception {
        server.setUsername("gate");
        server.setPassword("{encrypted}");
        Path ca = file("ca.pem");
        Path ring = file("ring.toml");
        configure(server, "tlsCa", ca);
        configure(server, "keyRing", " " + ring + " ");
        decrypted = one -> {
            one.setPassword("open");
            return one;
        };

        assertThat(access("nats")).isEqualTo(new NatsAccess(URL, "gate", "open", null, ca, ring));
    }

    @Test
    void a_credentials_file_is_the_private_key() throws Exception {
        Path credentials = file("gate.creds");
        server.setPrivateKey(credentials.toString());

        assertThat(access("nats")).isEqualTo(new NatsAccess(URL, "", "", credentials, null, null));
    }

    @Test
    void a_file_that_is_not_there_or_relative_is_named_with_its_element() throws IOException {
        server.setPrivateKey(folder.resolve("none.creds").toString());
        assertThatThrownBy(() -> access("nats"))
                .hasMessage("the <privateKey> of the <server> 'nats' in settings.xml was '"
                        + folder.resolve("none.creds") + "' but that is no file by its absolute path");

        server.setPrivateKey(null);
        configure(server, "keyRing", "pom.xml");
        assertThatThrownBy(() -> access("nats")).hasMessageContaining("<keyRing>");
    }

    @Test
    void two_ways_to_log_in_are_one_too_many() throws IOException {
        server.setUsername("gate");
        server.setPrivateKey(file("gate.creds").toString());

        assertThatThrownBy(() -> access("nats")).hasMessageContaining("both <username> and <privateKey>");
    }
}
