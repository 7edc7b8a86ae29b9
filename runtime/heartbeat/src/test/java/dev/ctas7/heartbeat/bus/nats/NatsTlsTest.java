// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.bus.nats;

import static dev.ctas7.heartbeat.server.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.heartbeat.bus.Envelope;
import dev.ctas7.heartbeat.server.NatsServer;
import dev.ctas7.heartbeat.server.NeedsNatsServer;
import dev.ctas7.heartbeat.server.TestCertificates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NeedsNatsServer
class NatsTlsTest {
    @TempDir
    static Path keys;

    private static TestCertificates certificates;

    @TempDir
    Path directory;

    @BeforeAll
    static void issues() {
        certificates = new TestCertificates(keys);
        certificates.issue("server", "ip:127.0.0.1,dns:localhost");
        certificates.issue("elsewhere", "dns:elsewhere.example");
        certificates.issue("crate", "dns:crate.example");
    }

    @Test
    void messages_flow_over_tls_with_the_authority_in_a_file() {
        try (NatsServer server = NatsServer.start(directory, tls("server", false));
                NatsBus bus = NatsBus.open(trusting(server))) {
            AtomicInteger got = new AtomicInteger();
            bus.subscribe("x", message -> got.incrementAndGet());

            eventually("messages flow", () -> {
                bus.publish(Envelope.of("x", new byte[100_000]));
                return got.get() > 0;
            });
        }
    }

    @Test
    void a_url_that_says_tls_is_encrypted_and_an_unknown_authority_refused() {
        try (NatsServer server = NatsServer.start(directory, tls("server", false));
                NatsBus bus = NatsBus.open(NatsSettings.of(server.url().replace("nats:", "tls:")))) {
            eventually("it says why", () -> bus.trouble().isPresent());
            assertThat(bus.trouble().orElseThrow()).contains("unable to find valid certification path");
        }
    }

    @Test
    void a_certificate_of_the_authority_for_another_host_is_refused() {
        try (NatsServer server = NatsServer.start(directory, tls("elsewhere", false));
                NatsBus bus = NatsBus.open(trusting(server))) {
            eventually("it says why", () -> bus.trouble().isPresent());
            assertThat(bus.trouble().orElseThrow())
                    .contains("No subject alternative names matching IP address 127.0.0.1");
            assertThat(bus.status().connected()).isFalse();
        }
    }

    @Test
    void a_server_without_tls_is_refused_when_tls_is_wanted() {
        try (NatsServer server = NatsServer.start(directory);
                NatsBus bus = NatsBus.open(trusting(server))) {
            eventually("it says why", () -> bus.trouble().isPresent());
            assertThat(bus.trouble()).hasValue("SSL connection wanted by client");
        }
    }

    @Test
    void a_client_certificate_is_shown_where_the_server_asks() {
        try (NatsServer server = NatsServer.start(directory, tls("server", true));
                NatsBus with = NatsBus.open(trusting(server)
                        .withClientCertificate(certificates.certificate("crate"), certificates.key("crate")));
                NatsBus without = NatsBus.open(trusting(server))) {
            eventually("connected", () -> with.status().connected());
            eventually("it says why", () -> without.trouble().isPresent());
            assertThat(without.status().connected()).isFalse();
        }
    }

    @Test
    void files_that_are_missing_or_something_else_are_named_and_tried_again() throws IOException {
        Path pem = directory.resolve("late.pem");
        try (NatsServer server = NatsServer.start(directory.resolve("server"), tls("server", false));
                NatsBus bus = NatsBus.open(NatsSettings.of(server.url()).withAuthorities(pem))) {
            eventually("it says why", () -> bus.trouble().isPresent());
            assertThat(bus.trouble().orElseThrow()).isEqualTo("there is no file " + pem);
            Files.writeString(pem, "no certificate");
            eventually("it says why", () -> bus.trouble().orElse("").contains("must hold certificates in PEM"));

            Files.copy(certificates.authority(), pem, StandardCopyOption.REPLACE_EXISTING);

            eventually("connected", () -> bus.status().connected());
        }
    }

    private static NatsSettings trusting(NatsServer server) {
        return NatsSettings.of(server.url()).withAuthorities(certificates.authority());
    }

    private static String tls(String name, boolean verify) {
        return "tls { cert_file: \"%s\", key_file: \"%s\", ca_file: \"%s\", verify: %s }"
                .formatted(certificates.certificate(name), certificates.key(name), certificates.authority(), verify);
    }
}
