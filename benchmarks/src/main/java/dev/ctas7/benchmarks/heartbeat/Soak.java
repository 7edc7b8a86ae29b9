// SPDX-License-Identifier: Apache-2.0
// SOAK_MEASURE_STEADY_MEMORY
package dev.ctas7.benchmarks.heartbeat;

import dev.ctas7.benchmarks.ResultsFile;
import dev.ctas7.foundation.heartbeat.HeartbeatSubjects;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** Crates that beat once a second for an hour: memory has to stay where it is, and nobody may be called missing. */
public final class Soak {
    private Soak() {}

    /**
     * Soaks.
     *
     * @param args the runnable jar, crates, minutes, minutes between two looks, and the results file or nothing
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        int crates = Integer.parseInt(args[1]);
        int minutes = Integer.parseInt(args[2]);
        int every = Integer.parseInt(args[3]);
        String machine = ResultsFile.machine();
        List<String> rows = new ArrayList<>();
        rows.add("Crates: " + crates
                + ", one beat a second each; orchestrator with `-Xmx256m`, two alerts subjects watched\n");
        rows.add("| minute | sent | heard | alerts | live heap, MiB | resident, MiB | server resident, MiB |");
        rows.add("|---:|---:|---:|---:|---:|---:|---:|");
        AtomicLong alerts = new AtomicLong();
        try (Rig rig = Rig.start(Path.of(args[0]), List.of("-Xmx256m"), List.of());
                Client watching = Rig.connect(rig.url());
                Client client = Rig.connect(rig.url())) {
            watching.connection()
                    .createDispatcher(message -> alerts.incrementAndGet())
                    .subscribe(HeartbeatSubjects.PREFIX + ".alert.*");
            Load load = Load.of(crates, 1000);
            double sent = 0;
            for (int minute = 0; minute <= minutes; minute += every) {
                Duration duration = minute == 0 ? Duration.ofSeconds(10) : Duration.ofMinutes(every);
                sent += load.run(client.connection(), crates, duration);
                Thread.sleep(200);
                rows.add(String.format(
                        Locale.ROOT,
                        "| %d | %,.0f | %,.0f | %d | %.1f | %.0f | %.0f |",
                        minute,
                        sent,
                        rig.heard(),
                        alerts.get(),
                        rig.orchestrator().liveHeapMiB(),
                        rig.orchestrator().residentMiB(),
                        rig.nats().residentMiB()));
                System.out.println(rows.get(rows.size() - 1));
            }
        }
        if (args.length > 4) {
            ResultsFile.replace(Path.of(args[4]), "heartbeat-soak", machine, String.join("\n", rows));
        }
    }
}
