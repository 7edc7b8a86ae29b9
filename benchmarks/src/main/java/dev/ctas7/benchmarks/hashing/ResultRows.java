// SPDX-License-Identifier: Apache-2.0
// RESULTS_FORMAT_MARKDOWN_ROWS
package dev.ctas7.benchmarks.hashing;

import dev.ctas7.benchmarks.Median;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;

/**
 * One Markdown row a benchmark: the median and the best of all iterations of all forks, JMH's error of the mean, and
 * allocation.
 */
final class ResultRows {
    private ResultRows() {}

    static String format(Collection<RunResult> results) {
        return "| benchmark | bytes | median, ns | best, ns | error (99.9 %), ns | GB/s | allocated, B |\n"
                + "|---|---:|---:|---:|---:|---:|---:|\n"
                + results.stream().map(ResultRows::row).collect(Collectors.joining("\n"));
    }

    private static String row(RunResult result) {
        BenchmarkParams params = result.getParams();
        String name = params.getBenchmark();
        String size = params.getParam("size");
        double[] scores = iterationScores(result);
        double median = Median.of(scores);
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.1f | %.1f | %.1f | %s | %.0f |",
                name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1),
                size == null ? "" : size,
                median,
                DoubleStream.of(scores).min().orElse(Double.NaN),
                result.getPrimaryResult().getScoreError(),
                size == null ? "" : String.format(Locale.ROOT, "%.2f", Integer.parseInt(size) / median),
                allocated(result));
    }

    private static double[] iterationScores(RunResult result) {
        return result.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .mapToDouble(iteration -> iteration.getPrimaryResult().getScore())
                .toArray();
    }

    private static double allocated(RunResult result) {
        for (String name : result.getSecondaryResults().keySet()) {
            if (name.endsWith("gc.alloc.rate.norm")) {
                return result.getSecondaryResults().get(name).getScore();
            }
        }
        return Double.NaN;
    }
}
