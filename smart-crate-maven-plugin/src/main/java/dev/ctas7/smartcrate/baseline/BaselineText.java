// SPDX-License-Identifier: Apache-2.0
// BASELINE_RENDER_SORTED_LINES
package dev.ctas7.smartcrate.baseline;

import dev.ctas7.smartcrate.model.Identity;
import dev.ctas7.smartcrate.report.JsonText;
import java.util.Comparator;
import java.util.List;

/** The file's text, for a review: one entry a line, sorted, the same on every machine. */
final class BaselineText {
    static final String VERSION = "1.0";

    private BaselineText() {}

    static String of(Baseline baseline) {
        StringBuilder out = new StringBuilder("{\n  \"schemaVersion\": \"" + VERSION + "\",\n  \"frozen\": [");
        List<Baseline.Entry> sorted = baseline.entries().stream()
                .sorted(Comparator.comparing(Baseline.Entry::identity))
                .toList();
        String between = "\n    ";
        for (Baseline.Entry entry : sorted) {
            out.append(between);
            entry(out, entry);
            between = ",\n    ";
        }
        return out.append(sorted.isEmpty() ? "]\n}\n" : "\n  ]\n}\n").toString();
    }

    private static void entry(StringBuilder out, Baseline.Entry entry) {
        Identity identity = entry.identity();
        out.append("{\"file\": ");
        JsonText.string(out, identity.file());
        out.append(", \"rule\": ");
        JsonText.string(out, identity.rule());
        if (!identity.element().isEmpty()) {
            out.append(", \"element\": ");
            JsonText.string(out, identity.element());
        }
        if (!identity.fact().isEmpty()) {
            out.append(", \"fact\": ");
            JsonText.string(out, identity.fact());
        }
        if (entry.count() > 1) {
            out.append(", \"count\": ").append(entry.count());
        }
        out.append('}');
    }
}
