// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.bus.nats;

import static dev.ctas7.heartbeat.server.Eventually.eventually;

import dev.ctas7.heartbeat.bus.HeartbeatBus;
import dev.ctas7.heartbeat.bus.HeartbeatBusContract;
import dev.ctas7.heartbeat.server.NatsServer;
import dev.ctas7.heartbeat.server.NeedsNatsServer;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

@NeedsNatsServer
class NatsBusTest extends HeartbeatBusContract {
    @TempDir
    static Path directory;

    private static NatsServer server;

    @BeforeAll
    static void starts() {
        server = NatsServer.start(directory);
    }

    @AfterAll
    static void stops() {
        server.close();
    }

    @Override
    protected HeartbeatBus open() {
        NatsBus bus = NatsBus.open(NatsSettings.of(server.url()));
        eventually("connected", () -> bus.status().connected());
        return bus;
    }
}
