// SPDX-License-Identifier: Apache-2.0
// STEPS_RUN_ALL_BENCHMARKS
package dev.ctas7.benchmarks.heartbeat;

import dev.ctas7.benchmarks.ResultsFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs this package's benchmarks and writes their figures into the results file. */
public final class RunSteps {
    private RunSteps() {}

    /**
     * Runs the benchmarks.
     *
     * @param args the results file
     */
    public static void main(String[] args) throws RunnerException, IOException {
        String machine = ResultsFile.machine();
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(RunSteps.class.getPackageName())
                        .jvmArgs("-Xms2g", "-Xmx2g")
                        .shouldFailOnError(true)
                        .build())
                .run();

        String rows = "| step | mean | error (99.9 %) | unit |\n|---|---:|---:|---|\n"
                + results.stream().map(RunSteps::row).collect(Collectors.joining("\n"));
        System.out.println(rows);
        ResultsFile.replace(Path.of(args[0]), "heartbeat-steps", machine, rows);
    }

    private static String row(RunResult result) {
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %s |",
                result.getPrimaryResult().getLabel(),
                result.getPrimaryResult().getScore(),
                result.getPrimaryResult().getScoreError(),
                result.getPrimaryResult().getScoreUnit());
    }
}
