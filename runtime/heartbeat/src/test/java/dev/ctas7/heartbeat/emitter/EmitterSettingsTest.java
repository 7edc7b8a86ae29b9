// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.emitter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ctas7.heartbeat.bus.nats.NatsLogin;
import dev.ctas7.heartbeat.bus.nats.NatsSettings;
import dev.ctas7.heartbeat.trust.Outbound;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmitterSettingsTest {
    @TempDir
    Path directory;

    @Test
    void nothing_said_is_a_server_on_this_machine_without_keys() {
        EmitterSettings settings = settings(Map.of(), Map.of());

        assertThat(settings.nats("web"))
                .isEqualTo(NatsSettings.of("nats://127.0.0.1:4222").withName("crate web"));
        assertThat(settings.outbound("web").protect("a", new byte[0]).headers()).isEmpty();
        assertThat(settings.localCopy()).isTrue();
    }

    @Test
    void a_property_comes_before_the_environment_and_blanks_are_not_said() {
        Map<String, String> environment = Map.of("SX9_NATS_URL", "nats://b:1", "SX9_HEARTBEAT_LOCAL", " false ");

        assertThat(settings(Map.of("sx9.nats.url", "nats://a:1"), environment)
                        .nats("web")
                        .servers())
                .containsExactly("nats://a:1");
        assertThat(settings(Map.of("sx9.nats.url", " "), environment)
                        .nats("web")
                        .servers())
                .containsExactly("nats://b:1");
        assertThat(settings(Map.of(), environment).localCopy()).isFalse();
    }

    @Test
    void credentials_and_authorities_are_files() {
        NatsSettings nats = settings(Map.of(), Map.of("SX9_NATS_CREDS", "web.creds", "SX9_NATS_CA", "ca.pem"))
                .nats("web");

        assertThat(nats.login()).isEqualTo(new NatsLogin.CredentialsFile(Path.of("web.creds")));
        assertThat(nats.tls().authorities()).isEqualTo(Path.of("ca.pem"));
        assertThat(nats.isEncrypted()).isTrue();
    }

    @Test
    void a_key_that_cannot_be_used_is_never_done_without() throws Exception {
        Path broken = Files.writeString(directory.resolve("key.pem"), "not a key");

        assertThatThrownBy(() -> settings(Map.of("sx9.heartbeat.key", broken.toString()), Map.of())
                        .outbound("web"))
                .isInstanceOf(EmitterException.class)
                .hasMessage("heartbeats of crate web cannot be protected as sx9.heartbeat.key, sx9.heartbeat.key.id and"
                        + " sx9.heartbeat.seal ask for: " + broken + " must begin with '-----BEGIN PRIVATE KEY-----'");
        assertThatThrownBy(() -> settings(Map.of("sx9.heartbeat.seal", "gone.toml"), Map.of())
                        .outbound("web"))
                .isInstanceOf(EmitterException.class)
                .hasMessageContaining("gone.toml is not there");
    }

    @Test
    void what_is_wrong_is_told_by_the_name_of_the_setting() {
        assertThatThrownBy(() ->
                        settings(Map.of("sx9.heartbeat.local", "yes"), Map.of()).localCopy())
                .hasMessage("sx9.heartbeat.local was 'yes' but must be true or false");
        assertThatThrownBy(() ->
                        settings(Map.of("sx9.nats.url", "http://a"), Map.of()).nats("web"))
                .isInstanceOf(EmitterException.class)
                .hasMessageStartingWith("heartbeats of crate web: ");
    }

    @Test
    void the_plain_outbound_is_used_without_keys() {
        assertThat(Outbound.of(null, null).protect("a", new byte[] {1}).payload())
                .containsExactly(1);
    }

    private static EmitterSettings settings(Map<String, String> properties, Map<String, String> environment) {
        return new EmitterSettings(properties::get, environment::get);
    }
}
