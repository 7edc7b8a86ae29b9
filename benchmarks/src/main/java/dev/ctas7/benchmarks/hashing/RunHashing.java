// SPDX-License-Identifier: Apache-2.0
// HASHING_RUN_ALL_BENCHMARKS
package dev.ctas7.benchmarks.hashing;

import dev.ctas7.benchmarks.ResultsFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs this package's benchmarks and writes their figures into the results file. */
public final class RunHashing {
    // zero-allocation-hashing reads strings' insides and says so at start; the others need nothing.
    private static final List<String> FLAGS =
            List.of("--add-opens=java.base/java.lang=ALL-UNNAMED", "-Xms1g", "-Xmx1g", "-XX:+UseParallelGC");

    private RunHashing() {}

    /**
     * Runs the benchmarks.
     *
     * @param args the results file; then, if not all are wanted, a regular expression of benchmark names, which are
     *     then printed and not written down
     */
    public static void main(String[] args) throws RunnerException, IOException {
        String include = args.length > 1 ? args[1] : "";
        Options options = new OptionsBuilder()
                .include(include.isEmpty() ? RunHashing.class.getPackageName() : include)
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .forks(5)
                .warmupIterations(3)
                .warmupTime(TimeValue.milliseconds(250))
                .measurementIterations(15)
                .measurementTime(TimeValue.milliseconds(60))
                .addProfiler(GCProfiler.class)
                .jvmArgs(FLAGS.toArray(String[]::new))
                .shouldFailOnError(true)
                .build();

        String machine = ResultsFile.machine();
        Collection<RunResult> results = new Runner(options).run();

        String rows = ResultRows.format(results);
        System.out.println(rows);
        if (include.isEmpty()) {
            ResultsFile.replace(
                    Path.of(args[0]), "hashing-jdk" + Runtime.version().feature(), machine, rows);
        }
    }
}
