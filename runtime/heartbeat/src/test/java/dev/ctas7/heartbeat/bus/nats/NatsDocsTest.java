// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.bus.nats;

import static dev.ctas7.heartbeat.server.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.heartbeat.bus.Bucket;
import dev.ctas7.heartbeat.bus.Envelope;
import dev.ctas7.heartbeat.bus.KeyValue;
import dev.ctas7.heartbeat.server.DocsSnippets;
import dev.ctas7.heartbeat.server.LogLines;
import dev.ctas7.heartbeat.server.NatsServer;
import dev.ctas7.heartbeat.server.NeedsNatsServer;
import dev.ctas7.heartbeat.server.TestCertificates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds {@code docs/nats.md} to what it says: its snippets are run as they stand. */
@NeedsNatsServer
class NatsDocsTest {
    private static final DocsSnippets DOCS = new DocsSnippets("nats.md");
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @TempDir
    Path directory;

    @Test
    void the_server_takes_the_whole_configuration() throws IOException, InterruptedException {
        TestCertificates certificates = new TestCertificates(directory);
        certificates.issue("server", "ip:127.0.0.1");
        for (String name : List.of("heartbeat.conf", "tls.conf", "users.conf", "cluster.conf", "partitions.conf")) {
            String real = configured(name).replace("/etc/nats/", directory + "/");
            Files.writeString(directory.resolve(name), real);
        }
        Path all = directory.resolve("all.conf");
        Files.writeString(all, "include \"heartbeat.conf\"\ninclude \"cluster.conf\"\ninclude \"partitions.conf\"\n");

        Process check = new ProcessBuilder("nats-server", "-t", "-c", all.toString())
                .redirectErrorStream(true)
                .start();

        String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said).contains("is valid");
        assertThat(check.waitFor()).as(said).isZero();
    }

    @Test
    void a_crate_may_publish_its_own_subject_and_nothing_else() throws InterruptedException {
        Map<String, Integer> heard = new ConcurrentHashMap<>();
        try (LogLines log = new LogLines();
                NatsServer server = NatsServer.start(directory, settings(""));
                NatsBus billing = as(server, "billing");
                NatsBus orchestrator = as(server, "orchestrator")) {
            orchestrator.subscribe("sx9.heartbeat.>", message -> heard.merge(message.subject(), 1, Integer::sum));
            eventually("the crate is heard", () -> {
                billing.publish(Envelope.of("sx9.heartbeat.crate.billing", new byte[0]));
                return heard.containsKey("sx9.heartbeat.crate.billing");
            });
            for (String forbidden : List.of(
                    "sx9.heartbeat.crate.shipping",
                    "sx9.heartbeat.part.0.shipping",
                    "sx9.heartbeat.global",
                    "sx9.heartbeat.alert.unauthorized",
                    "$JS.API.STREAM.DELETE.KV_sx9_heartbeat",
                    "$KV.sx9_heartbeat_lease.leader")) {
                billing.publish(Envelope.of(forbidden, new byte[0]));
                eventually(
                        forbidden,
                        () -> !log.with("Permissions Violation for Publish to \"" + forbidden + "\"")
                                .isEmpty());
            }
            billing.subscribe("sx9.heartbeat.global", message -> heard.put("leak", 1));
            eventually(
                    "refused",
                    () -> !log.with("Permissions Violation for Subscription").isEmpty());
            orchestrator.publish(Envelope.of("sx9.heartbeat.global", new byte[0]));
            eventually("state is heard", () -> heard.containsKey("sx9.heartbeat.global"));
            assertThat(heard).containsOnlyKeys("sx9.heartbeat.crate.billing", "sx9.heartbeat.global");
            assertThat(billing.status().outages()).isZero();
        }
    }

    @Test
    void an_orchestrator_keeps_buckets_and_answers_and_a_reader_reads_and_changes_nothing()
            throws IOException, InterruptedException {
        Bucket state = new Bucket("sx9_heartbeat", Duration.ZERO, 1);
        try (NatsServer server = NatsServer.start(directory, settings(""));
                NatsBus orchestrator = as(server, "orchestrator");
                NatsBus reader = as(server, "reader")) {
            KeyValue kept = orchestrator.keyValue(state);
            byte[] whole = {1, 2, 3};
            kept.put("global", whole);
            assertThat(kept.keys()).containsExactly("global");
            KeyValue lease = orchestrator.keyValue(new Bucket("sx9_heartbeat_lease", Duration.ofSeconds(6), 1));
            assertThat(lease.create("leader", new byte[] {1})).isPresent();
            orchestrator.subscribe(
                    "sx9.heartbeat.global.get",
                    question -> Optional.ofNullable(question.replyTo())
                            .ifPresent(to -> orchestrator.publish(Envelope.of(to, new byte[] {42}))));
            eventually("an answer", () -> answered(reader));
            assertThat(reader.keyValue(state).get("global").orElseThrow().value())
                    .isEqualTo(whole);
            reader.publish(Envelope.of("$KV.sx9_heartbeat.global", new byte[] {0}));
            reader.publish(Envelope.of("sx9.heartbeat.crate.billing", new byte[] {0}));
            eventually("still there", () -> answered(reader));
            assertThat(kept.get("global").orElseThrow().value()).isEqualTo(whole);
        }
    }

    @Test
    void the_mapping_splits_crates_the_same_way_on_every_server() {
        Map<String, String> first = parts(directory.resolve("a"));
        Map<String, String> second = parts(directory.resolve("b"));

        assertThat(first).hasSize(200).isEqualTo(second);
        assertThat(first.values().stream().filter("0"::equals).count()).isBetween(60L, 140L);
        assertThat(first.values()).containsOnly("0", "1");
    }

    @Test
    void with_the_mapping_a_crate_still_speaks_for_itself_alone() {
        Set<String> heard = ConcurrentHashMap.newKeySet();
        try (LogLines log = new LogLines();
                NatsServer server = NatsServer.start(directory, settings(DOCS.file("partitions.conf")));
                NatsBus billing = as(server, "billing");
                NatsBus orchestrator = as(server, "orchestrator")) {
            orchestrator.subscribe("sx9.heartbeat.>", message -> heard.add(message.subject()));
            eventually("the crate is heard", () -> {
                billing.publish(Envelope.of("sx9.heartbeat.crate.billing", new byte[0]));
                return !heard.isEmpty();
            });

            billing.publish(Envelope.of("sx9.heartbeat.crate.shipping", new byte[0]));
            billing.publish(Envelope.of("sx9.heartbeat.part.0.shipping", new byte[0]));
            eventually("refused", () -> log.with("shipping").size() == 2);
            assertThat(heard)
                    .hasSize(1)
                    .allMatch(subject -> subject.matches("sx9\\.heartbeat\\.part\\.[01]\\.billing"));
        }
    }

    /** In which part each of 200 crates is. */
    private static Map<String, String> parts(Path store) {
        Map<String, String> parts = new ConcurrentHashMap<>();
        try (NatsServer server = NatsServer.start(store, DOCS.file("partitions.conf"));
                NatsBus bus = NatsBus.open(NatsSettings.of(server.url()))) {
            for (String part : List.of("0", "1")) {
                bus.subscribe(
                        "sx9.heartbeat.part." + part + ".*",
                        message -> parts.merge(
                                message.subject().substring("sx9.heartbeat.part.0.".length()),
                                part,
                                (one, other) -> one.equals(other) ? one : "both"));
            }
            bus.subscribe("sx9.heartbeat.crate.*", message -> parts.put(message.subject(), "none"));
            eventually("all crates are heard", () -> {
                for (int i = 0; i < 200; i++) {
                    bus.publish(Envelope.of("sx9.heartbeat.crate.svc-" + i, new byte[0]));
                }
                return parts.size() >= 200;
            });
        }
        return parts;
    }

    private static boolean answered(NatsBus reader) {
        try {
            return reader.request(Envelope.of("sx9.heartbeat.global.get", new byte[0]), PATIENCE)
                    .isPresent();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private String settings(String more) {
        return "jetstream { store_dir: \"" + directory.resolve("store") + "\" }\n" + configured("users.conf") + more;
    }

    private static String configured(String file) {
        return DOCS.file(file).replaceAll("\\$([A-Z]+)_PASSWORD", "\"$1-password\"");
    }

    private static NatsBus as(NatsServer server, String user) {
        String password = user.toUpperCase(Locale.ROOT) + "-password";
        NatsBus bus = NatsBus.open(NatsSettings.of(server.url()).withName(user).withUser(user, password));
        eventually("connected", () -> bus.status().connected());
        return bus;
    }
}
