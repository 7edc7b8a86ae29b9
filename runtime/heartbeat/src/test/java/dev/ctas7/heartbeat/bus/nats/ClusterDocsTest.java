// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.bus.nats;

import static dev.ctas7.heartbeat.server.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.heartbeat.bus.Bucket;
import dev.ctas7.heartbeat.bus.Envelope;
import dev.ctas7.heartbeat.bus.KeyValue;
import dev.ctas7.heartbeat.server.DocsSnippets;
import dev.ctas7.heartbeat.server.NatsServer;
import dev.ctas7.heartbeat.server.NeedsNatsServer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The servers of {@code docs/nats.md} form the cluster that the page promises. */
@NeedsNatsServer
class ClusterDocsTest {
    private static final DocsSnippets DOCS = new DocsSnippets("nats.md");
    private static final List<String> NAMES = List.of("hb-1", "hb-2", "hb-3");
    private static final Bucket STATES = new Bucket("sx9_heartbeat", Duration.ZERO, 3);

    @TempDir
    Path directory;

    private final List<Integer> routes =
            Stream.generate(NatsServer::freePort).distinct().limit(3).toList();

    /** Ports, paths and passwords are the test's, and there is no TLS: {@link NatsTlsTest} has it. */
    @Test
    void what_one_server_is_told_the_others_know() throws IOException {
        List<NatsServer> servers = new ArrayList<>();
        try {
            for (String name : NAMES) {
                servers.add(NatsServer.start(directory.resolve(name), settings(name)));
            }
            Set<String> heard = ConcurrentHashMap.newKeySet();
            try (NatsBus first = as(servers.get(0), "orchestrator");
                    NatsBus second = as(servers.get(1), "billing");
                    NatsBus third = as(servers.get(2), "reader")) {
                first.subscribe("sx9.heartbeat.crate.*", message -> heard.add(message.subject()));
                eventually("a beat by another server is heard", () -> {
                    second.publish(Envelope.of("sx9.heartbeat.crate.billing", new byte[0]));
                    return heard.contains("sx9.heartbeat.crate.billing");
                });
                KeyValue writer = first.keyValue(STATES);
                eventually("three servers keep the bucket", () -> put(writer, 42));
                eventually("the third has it", () -> get(third.keyValue(STATES)) == 42);

                servers.get(1).kill();
                eventually("two of three go on", () -> put(writer, 43));
                eventually("the third has that too", () -> get(third.keyValue(STATES)) == 43);
                assertThat(heard).containsOnly("sx9.heartbeat.crate.billing");
            }
        } finally {
            servers.forEach(NatsServer::close);
        }
    }

    private String settings(String name) {
        String server = DOCS.file("heartbeat.conf");
        String cluster = DOCS.file("cluster.conf");
        int own = NAMES.indexOf(name);
        String routed = replaced(cluster, "0.0.0.0:6222", "127.0.0.1:" + routes.get(own));
        for (int i = 0; i < NAMES.size(); i++) {
            routed = replaced(routed, NAMES.get(i) + ":6222", "127.0.0.1:" + routes.get(i));
        }
        String named = replaced(server, "server_name: \"hb-1\"", "server_name: \"" + name + "\"");
        String stored = replaced(
                named, "/var/lib/nats", directory.resolve(name + "-store").toString());
        String plain = replaced(stored, "include \"tls.conf\"", "");
        String users = DOCS.file("users.conf").replaceAll("\\$([A-Z]+)_PASSWORD", "\"$1-password\"");
        String whole = replaced(plain, "include \"users.conf\"", users + routed);
        // The address that clients connect to is the harness's.
        return replaced(whole, "listen: \"0.0.0.0:4222\"", "");
    }

    private static String replaced(String text, String part, String by) {
        assertThat(text).contains(part);
        return text.replace(part, by);
    }

    private static NatsBus as(NatsServer server, String user) {
        String password = user.toUpperCase(Locale.ROOT) + "-password";
        NatsBus bus = NatsBus.open(NatsSettings.of(server.url()).withName(user).withUser(user, password));
        eventually("connected", () -> bus.status().connected());
        return bus;
    }

    private static boolean put(KeyValue store, int value) {
        try {
            store.put("global", new byte[] {(byte) value});
            return true;
        } catch (IOException notNow) {
            return false;
        }
    }

    private static int get(KeyValue store) {
        try {
            return store.get("global").map(entry -> (int) entry.value()[0]).orElse(0);
        } catch (IOException notNow) {
            return 0;
        }
    }
}
