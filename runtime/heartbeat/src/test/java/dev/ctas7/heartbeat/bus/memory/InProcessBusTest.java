// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.bus.memory;

import dev.ctas7.heartbeat.bus.HeartbeatBus;
import dev.ctas7.heartbeat.bus.HeartbeatBusContract;

class InProcessBusTest extends HeartbeatBusContract {
    @Override
    protected HeartbeatBus open() {
        return new InProcessBus();
    }
}
