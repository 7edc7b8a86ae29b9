// SPDX-License-Identifier: Apache-2.0
// SUMMARY_COMPUTE_MEASURED_RUNS
package dev.ctas7.benchmarks.process;

import dev.ctas7.benchmarks.Median;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * All runs of one contender.
 *
 * @param name of the contender
 * @param wall median, seconds
 * @param least wall, seconds
 * @param most wall, seconds
 * @param cpu median, seconds, or NaN
 * @param peak highest resident memory, MiB, or NaN
 * @param lines printed by the last run
 */
public record Summary(String name, double wall, double least, double most, double cpu, double peak, long lines) {
    static Summary of(String name, List<Run> runs) {
        double[] walls = values(runs, Run::wall);
        return new Summary(
                name,
                Median.of(walls),
                runs.stream().mapToDouble(Run::wall).min().orElseThrow(),
                runs.stream().mapToDouble(Run::wall).max().orElseThrow(),
                Median.of(values(runs, Run::cpu)),
                runs.stream().mapToDouble(Run::peak).max().orElseThrow(),
                runs.get(runs.size() - 1).lines());
    }

    private static double[] values(List<Run> runs, ToDoubleFunction<Run> value) {
        return runs.stream().mapToDouble(value).toArray();
    }
}
