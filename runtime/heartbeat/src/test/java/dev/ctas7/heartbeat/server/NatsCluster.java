// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Three real nats-servers that know each other, with JetStream, on free loopback ports. */
public final class NatsCluster implements AutoCloseable {
    private static final int SIZE = 3;

    private final List<NatsServer> servers = new ArrayList<>();

    private NatsCluster() {}

    /** Starts three, and waits until each answers; the leaders are elected a little later. */
    public static NatsCluster start(Path directory) {
        return start(directory, "");
    }

    /** Starts three with more lines of configuration for each. */
    public static NatsCluster start(Path directory, String settings) {
        int[] routes = IntStream.range(0, SIZE).map(i -> NatsServer.freePort()).toArray();
        String all = IntStream.of(routes)
                .mapToObj(port -> "\"nats://127.0.0.1:" + port + "\"")
                .collect(Collectors.joining(", "));
        NatsCluster cluster = new NatsCluster();
        try {
            for (int i = 0; i < SIZE; i++) {
                Path own = directory.resolve("server-" + i);
                cluster.servers.add(
                        NatsServer.start(own, """
                        server_name: "server-%d"
                        jetstream { store_dir: "%s" }
                        cluster { name: "test", listen: "127.0.0.1:%d", routes: [%s] }
                        %s
                        """.formatted(i, own.resolve("store"), routes[i], all, settings)));
            }
        } catch (RuntimeException e) {
            cluster.close();
            throw e;
        }
        return cluster;
    }

    /** All servers' addresses, separated by commas. */
    public String urls() {
        return servers.stream().map(NatsServer::url).collect(Collectors.joining(","));
    }

    /** One server's address. */
    public String url(int index) {
        return servers.get(index).url();
    }

    /** Ends one as a crash does (SIGKILL). */
    public void kill(int index) {
        servers.get(index).kill();
    }

    /** Starts one again after {@link #kill}, with the same ports and the same store. */
    public void restart(int index) {
        servers.get(index).restart();
    }

    @Override
    public void close() {
        servers.forEach(NatsServer::close);
    }
}
