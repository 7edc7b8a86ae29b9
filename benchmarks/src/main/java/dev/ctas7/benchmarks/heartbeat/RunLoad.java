// SPDX-License-Identifier: Apache-2.0
// LOAD_RUN_ALL_MEASUREMENTS
package dev.ctas7.benchmarks.heartbeat;

import dev.ctas7.benchmarks.ResultsFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Runs the measurements that need a real server, and writes their figures into the results file. */
public final class RunLoad {
    private static final int CRATES = 10_000;
    /** What docs/scaling.md advises; most of what an orchestrator allocates lives for less than a millisecond. */
    private static final String STEADY = "-XX:+UseSerialGC";

    private static final String LAG_COLUMNS = "p50, us | p99, us | p99.9, us | longest, us";

    private final Path jar;
    private final int seconds;
    private final List<String> rows = new ArrayList<>();

    private RunLoad(Path jar, int seconds) {
        this.jar = jar;
        this.seconds = seconds;
    }

    /**
     * Measures.
     *
     * @param args the runnable jar, seconds for each measurement, and the results file or nothing
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        String machine = ResultsFile.machine();
        RunLoad run = new RunLoad(Path.of(args[0]), Integer.parseInt(args[1]));
        run.publishing();
        run.alerts();
        run.rates("One orchestrator, started without options", List.of(), 10_000, 50_000, 100_000, 150_000, 200_000);
        run.rates(
                "One orchestrator, started with `" + STEADY + "`",
                List.of(STEADY),
                50_000,
                100_000,
                150_000,
                200_000,
                250_000,
                300_000);
        run.memory();
        String text = String.join("\n", run.rows);
        System.out.println(text);
        if (args.length > 2) {
            ResultsFile.replace(Path.of(args[2]), "heartbeat-load", machine, text);
        }
    }

    private void publishing() throws IOException, InterruptedException {
        rows.add(
                "`HeartbeatEmitter.beat()` in the application's own thread, 1,000 a second, connected to a real server:\n");
        rows.add("| beats | " + LAG_COLUMNS + " |");
        rows.add("|---:|---:|---:|---:|---:|");
        try (Rig rig = Rig.start(jar, List.of(), List.of())) {
            Percentiles calls = PublishLatency.measure(rig.url(), seconds * 1000);
            rows.add(String.format(Locale.ROOT, "| %,d | %s |", calls.count(), calls.cells()));
        }
    }

    private void alerts() throws IOException, InterruptedException {
        rows.add(
                "\nFrom a rogue's beat to its alert, nothing else going on (a rogue every 20 ms, each with a new name); and"
                        + " for comparison a raw message of the same length and its answer by a client that does nothing else:\n");
        rows.add("| | count | " + LAG_COLUMNS + " |");
        rows.add("|---|---:|---:|---:|---:|---:|");
        try (Rig rig = Rig.start(jar, List.of(), List.of());
                Client client = Rig.connect(rig.url());
                AlertLatency latency = new AlertLatency(client.connection())) {
            Duration pause = Duration.ofMillis(20);
            // What runs for days is compiled.
            latency.run(2000, Duration.ofMillis(5));
            trips("raw message and answer", RoundTrip.measure(rig.url(), 600, pause));
            trips("rogue's beat and alert", latency.run(600, pause));
        }
    }

    private void trips(String what, Percentiles took) {
        rows.add(String.format(Locale.ROOT, "| %s | %,d | %s |", what, took.count(), took.cells()));
    }

    private void rates(String title, List<String> jvmOptions, long... rates) throws IOException, InterruptedException {
        rows.add("\n" + title + ", " + CRATES + " crates, server, load and orchestrator on the same processors, "
                + seconds + " s each; the lag is that of a rogue's alert meanwhile:\n");
        rows.add("| wanted, beats/s | sent/s | judged/s | lost | " + LAG_COLUMNS
                + " | processors: orchestrator | server |");
        rows.add("|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        for (long rate : rates) {
            try (Rig rig = Rig.start(jar, jvmOptions, List.of())) {
                Load load = Load.of(CRATES, 1000);
                rows.add(Ceiling.measure(rig, load, rate, Duration.ofSeconds(seconds))
                        .row());
            }
        }
    }

    private void memory() {
        rows.add("\nA registry of 1,000,000 crates with one beat each, names as `team-123456-service`:\n");
        rows.add("| crates | live heap before, MiB | after, MiB | bytes a crate |");
        rows.add("|---:|---:|---:|---:|");
        rows.add(RegistryMemory.measure(1_000_000).row());
    }
}
