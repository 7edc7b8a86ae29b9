// SPDX-License-Identifier: Apache-2.0
// CEILING_MEASURE_SUSTAINED_RATE
package dev.ctas7.benchmarks.heartbeat;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;

/**
 * What became of a load.
 *
 * @param wanted beats a second that were to be sent
 * @param sent beats a second that were sent
 * @param heard beats a second that the orchestrator judged meanwhile
 * @param lost beats that it had not judged when it had judged all that waited for it
 * @param lag from a rogue's beat to its alert while the load ran
 * @param orchestratorCores processors that the orchestrator kept busy
 * @param natsCores processors that the server kept busy
 */
record Ceiling(
        long wanted,
        double sent,
        double heard,
        double lost,
        Percentiles lag,
        double orchestratorCores,
        double natsCores) {
    /** Sends a load for a while, with probing rogues in between. */
    static Ceiling measure(Rig rig, Load load, long perSecond, Duration duration)
            throws IOException, InterruptedException {
        try (Client client = Rig.connect(rig.url());
                Client probing = Rig.connect(rig.url());
                AlertLatency probe = new AlertLatency(probing.connection())) {
            // A compiler that is still at work is not the rate that is sustained.
            load.run(client.connection(), perSecond, Duration.ofSeconds(10));
            double before = settled(rig);
            Duration orchestratorBefore = rig.orchestrator().cpu();
            Duration natsBefore = rig.nats().cpu();
            long start = System.nanoTime();

            Probing probes = Probing.begin(probe, duration);
            long sent = load.run(client.connection(), perSecond, duration);
            double seconds = (System.nanoTime() - start) / 1e9;
            double heard = rig.heard() - before;
            double orchestratorCores = cores(rig.orchestrator().cpu().minus(orchestratorBefore), seconds);
            double natsCores = cores(rig.nats().cpu().minus(natsBefore), seconds);
            Percentiles lag = probes.end();
            double lost = sent + probes.count() - (settled(rig) - before);
            return new Ceiling(perSecond, sent / seconds, heard / seconds, lost, lag, orchestratorCores, natsCores);
        }
    }

    /** What was heard once nothing more comes: what still waits is late, and not lost. */
    private static double settled(Rig rig) throws IOException, InterruptedException {
        double heard = -1;
        for (double now = rig.heard(); now != heard; now = rig.heard()) {
            heard = now;
            Thread.sleep(1000);
        }
        return heard;
    }

    /** A row of the table. */
    String row() {
        return String.format(
                Locale.ROOT,
                "| %,d | %,.0f | %,.0f | %,.0f | %s | %.2f | %.2f |",
                wanted,
                sent,
                heard,
                lost,
                lag.cells(),
                orchestratorCores,
                natsCores);
    }

    private static double cores(Duration cpu, double seconds) {
        return cpu.toNanos() / 1e9 / seconds;
    }
}
