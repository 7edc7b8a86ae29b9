// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.bus.nats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class NatsSettingsTest {
    @Test
    void urls_are_separated_by_commas_and_completed() {
        NatsSettings settings = NatsSettings.of("nats://a:1, tls://b.example ,c:65535,NATS://[::1]:7");

        assertThat(settings.servers())
                .containsExactly("nats://a:1", "tls://b.example:4222", "nats://c:65535", "nats://[::1]:7");
        assertThat(settings.name()).isEqualTo("heartbeat");
        assertThat(settings.inbox()).isEqualTo("_INBOX");
        assertThat(settings.login()).isEqualTo(new NatsLogin.None());
        assertThat(settings.isEncrypted()).isTrue();
        assertThat(NatsSettings.of("a").isEncrypted()).isFalse();
        assertThat(NatsSettings.of("a").withAuthorities(Path.of("ca.pem")).isEncrypted())
                .isTrue();
    }

    @Test
    void a_login_in_a_url_is_taken_out_of_it_and_shown_nowhere() {
        NatsSettings user = NatsSettings.of("nats://me:s%40cret@a:1,nats://b:2");
        NatsSettings token = NatsSettings.of("t0ken@a:1");

        assertThat(user.login()).isEqualTo(new NatsLogin.UserPassword("me", "s@cret"));
        assertThat(token.login()).isEqualTo(new NatsLogin.Token("t0ken"));
        assertThat(user.servers()).containsExactly("nats://a:1", "nats://b:2");
        assertThat(user.toString()).contains("me").doesNotContain("cret");
        assertThat(token.toString()).doesNotContain("t0ken");
        assertThat(user.withToken("t0ken").toString()).doesNotContain("t0ken");
    }

    @Test
    void what_is_no_url_is_refused_without_its_password() {
        for (String urls : List.of(
                "",
                " ",
                "a,,b",
                "http://a",
                "ws://a",
                "nats://",
                "nats://a:0",
                "nats://a:65536",
                "nats://a:x",
                "nats://me:s3cret@",
                "nats://me:s3cret@a b",
                "a/../b c")) {
            assertThatThrownBy(() -> NatsSettings.of(urls))
                    .as(urls)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageEndingWith("must be nats://host:port or tls://host:port, several separated by commas")
                    .hasMessageNotContaining("s3cret");
        }
        assertThatThrownBy(() -> NatsSettings.of("a:b@x,c:s3cret@y"))
                .hasMessage("nats url holds two different logins but must hold one for all servers");
        assertThatThrownBy(() -> NatsSettings.of("a").withUser("", "p")).hasMessageContaining("must not be empty");
        assertThatThrownBy(() -> NatsSettings.of("a").withToken("")).hasMessageContaining("must not be empty");
        assertThatThrownBy(() -> NatsSettings.of("a").withInbox("a.*")).hasMessageContaining("without wildcards");
        assertThatThrownBy(() -> new NatsTls(null, Path.of("c"), null)).hasMessageContaining("both are needed or none");
    }

    @Test
    void each_wither_changes_one_thing() {
        NatsSettings settings = NatsSettings.of("a")
                .withName("n")
                .withInbox("_INBOX_n")
                .withCredentials(Path.of("x.creds"))
                .withAuthorities(Path.of("ca.pem"))
                .withClientCertificate(Path.of("c.pem"), Path.of("c.key"));

        assertThat(settings)
                .isEqualTo(new NatsSettings(
                        List.of("nats://a:4222"),
                        "n",
                        new NatsLogin.CredentialsFile(Path.of("x.creds")),
                        new NatsTls(Path.of("ca.pem"), Path.of("c.pem"), Path.of("c.key")),
                        "_INBOX_n"));
    }
}
