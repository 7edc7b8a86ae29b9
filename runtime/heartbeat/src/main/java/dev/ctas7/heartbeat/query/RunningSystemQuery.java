// SPDX-License-Identifier: Apache-2.0
// SYSTEM_QUERY_NATS_STATE
package dev.ctas7.heartbeat.query;

import dev.ctas7.heartbeat.bus.nats.NatsBus;
import dev.ctas7.heartbeat.bus.nats.NatsSettings;
import dev.ctas7.heartbeat.trust.Inbound;
import java.time.Duration;
import java.time.InstantSource;

/** Asks for the global state over a connection of its own, which ends with the answer. */
public final class RunningSystemQuery {
    private RunningSystemQuery() {}

    /**
     * Connects, asks once, and disconnects.
     *
     * @param trust what an orchestrator's message must prove
     * @param patience how long connecting and asking together may take, positive
     * @throws InterruptedException if the waiting thread is interrupted
     */
    public static StateAnswer ask(NatsSettings settings, Inbound trust, Duration patience) throws InterruptedException {
        try (NatsBus bus = NatsBus.open(settings)) {
            StateAnswer answer = new StateQuery(bus, trust, InstantSource.system()).ask(patience);
            return answer instanceof StateAnswer.Unreachable unreachable
                    ? bus.trouble()
                            .<StateAnswer>map(why -> new StateAnswer.Unreachable(unreachable.reason() + ": " + why))
                            .orElse(answer)
                    : answer;
        }
    }
}
