// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.bus.nats;

import dev.ctas7.heartbeat.bus.HeartbeatBus;
import dev.ctas7.heartbeat.bus.KeyValueContract;
import dev.ctas7.heartbeat.server.NatsServer;
import dev.ctas7.heartbeat.server.NeedsNatsServer;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

@NeedsNatsServer
class NatsKeyValueTest extends KeyValueContract {
    @TempDir
    Path directory;

    private NatsServer server;

    @AfterEach
    void stops() {
        server.close();
    }

    @Override
    protected HeartbeatBus open() {
        server = NatsServer.start(directory);
        return NatsBus.open(NatsSettings.of(server.url()));
    }

    /** The server's own clock does it; the test then waits until it has. */
    @Override
    protected void letEntriesExpire() {}
}
