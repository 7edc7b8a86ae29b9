// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.bus.memory;

import dev.ctas7.heartbeat.bus.HeartbeatBus;
import dev.ctas7.heartbeat.bus.KeyValueContract;
import java.time.Instant;

class MemoryKeyValueTest extends KeyValueContract {
    private Instant now = Instant.EPOCH;

    @Override
    protected HeartbeatBus open() {
        return new InProcessBus(() -> now);
    }

    @Override
    protected void letEntriesExpire() {
        now = now.plus(SHORT);
    }
}
