// SPDX-License-Identifier: Apache-2.0
// NODE_START_CLUSTER_PARTS
package dev.ctas7.heartbeat.cluster;

import dev.ctas7.heartbeat.bus.HeartbeatBus;
import dev.ctas7.heartbeat.bus.KeyValue;
import dev.ctas7.heartbeat.metrics.AlertMetrics;
import dev.ctas7.heartbeat.orchestrator.Orchestrator;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * One orchestrator with all that it needs to be one of several: it judges, takes part in elections, and publishes,
 * stores and answers as far as it leads.
 *
 * <p>It owns its bus. Nothing in here waits for a server: a node that is started before its server works once that is
 * there.
 */
public final class OrchestratorNode implements AutoCloseable {
    /** Followers of a dead leader wait for different lengths of time, up to so much more than the shortest. */
    private static final int SPREAD_MS = 500;

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final Lease lease;
    private final AlertDesk alerts;
    private final Orchestrator orchestrator;

    private OrchestratorNode(HeartbeatBus bus, NodeSettings settings, MeterRegistry meters) {
        parts.push(bus);
        UUID me = UUID.randomUUID();
        KeyValue leases = bus.keyValue(ClusterNames.leases(settings.replicas()));
        KeyValue states = bus.keyValue(ClusterNames.states(settings.replicas()));
        Credentials credentials = settings.credentials();
        Clocks clocks = Clocks.system();
        lease = opened(Lease.start(leases, settings.leaseKey(), me.toString()));
        Duration patience = AlertDesk.PATIENCE.plusMillis(Math.floorMod(me.hashCode(), SPREAD_MS));
        alerts = opened(AlertDesk.open(bus, lease, credentials, patience));
        opened(new AlertMetrics(meters, alerts));
        AtomicBoolean recalled = new AtomicBoolean();
        StateDesk desk = opened(new StateDesk(bus, lease, credentials, states, settings.place(), recalled::get).open());
        lease.whenGained(desk::publishAgain);
        Partition partition = settings.partition();
        if (partition == null) {
            opened(new GlobalAnswers(bus, credentials, desk::newest, clocks.millis()));
        } else {
            Lease all = opened(Lease.start(leases, ClusterNames.LEASE_KEY, me.toString()));
            MergeDesk merge = opened(new MergeDesk(bus, all, credentials, states, clocks, partition.count()).open());
            all.whenGained(merge::hurry);
            opened(new GlobalAnswers(bus, credentials, merge::newest, clocks.millis()));
        }
        orchestrator = opened(Orchestrator.start(bus, settings.judging(), settings.crates(), alerts, desk, meters));
        opened(new Recall(
                        states,
                        credentials.inbound(),
                        settings.place(),
                        crate -> orchestrator.expect(crate.status(), crate.intervalMs()),
                        () -> recalled.set(true))
                .open());
    }

    /**
     * Starts one.
     *
     * @param bus the node's from now on, closed with it
     * @param meters where the node counts; stays the caller's
     * @throws IllegalStateException if the bus is closed
     */
    public static OrchestratorNode start(HeartbeatBus bus, NodeSettings settings, MeterRegistry meters) {
        return new OrchestratorNode(bus, settings, meters);
    }

    /** What judges. */
    public Orchestrator orchestrator() {
        return orchestrator;
    }

    /** What alerts, and counts them. */
    public AlertDesk alerts() {
        return alerts;
    }

    /** Whether this one publishes the state of the crates that it hears. */
    public boolean leads() {
        return lease.leads();
    }

    /** Ends everything, last started first; the lease is given back, so that another leads at once. */
    @Override
    public void close() {
        while (!parts.isEmpty()) {
            close(parts.pop());
        }
    }

    private <T extends AutoCloseable> T opened(T part) {
        parts.push(part);
        return part;
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            // All parts are ours and none throws; the interface's signature says less.
            throw new IllegalStateException(e);
        }
    }
}
