// SPDX-License-Identifier: Apache-2.0
// TABLE_FORMAT_MARKDOWN_SUMMARIES
package dev.ctas7.benchmarks.process;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** One Markdown row a contender. */
public final class SummaryTable {
    private SummaryTable() {}

    /** Each wall time as a multiple of the first contender's. */
    public static String ratios(List<Summary> rows) {
        double reference = rows.get(0).wall();
        return format("times ours", "%.2f", rows, row -> row.wall() / reference);
    }

    /** Each wall time less that of the first contender. */
    public static String additions(List<Summary> rows, double unit, String title) {
        double reference = rows.get(0).wall();
        return format(title, "%+.3f", rows, row -> (row.wall() - reference) / unit);
    }

    private static String format(String title, String form, List<Summary> rows, ToDoubleFunction<Summary> compared) {
        return "| process | wall, s | least and most, s | " + title + " | CPU, s | peak memory, MiB | lines printed |\n"
                + "|---|---:|---:|---:|---:|---:|---:|\n"
                + rows.stream()
                        .map(row -> row(row, String.format(Locale.ROOT, form, compared.applyAsDouble(row))))
                        .collect(Collectors.joining());
    }

    private static String row(Summary row, String compared) {
        return String.format(
                Locale.ROOT,
                "| %s | %.3f | %.3f – %.3f | %s | %.2f | %.0f | %d |%n",
                row.name(),
                row.wall(),
                row.least(),
                row.most(),
                compared,
                row.cpu(),
                row.peak(),
                row.lines());
    }
}
