// SPDX-License-Identifier: Apache-2.0
// REPORT_RENDER_ADVICE_TEXT
package dev.ctas7.heartbeat.integrity;

import dev.ctas7.heartbeat.integrity.IntegrityReport.HealthSignal;
import dev.ctas7.heartbeat.text.OneLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Both documents for people. */
public final class IntegrityText {
    private static final int LONGEST_DATA = 200;

    private IntegrityText() {}

    /** The lines to print; none holds a control character. What a pack said stands between quotation marks. */
    public static List<String> lines(DeskReport outcome) {
        if (outcome instanceof DeskReport.Unavailable unavailable) {
            return List.of(unavailable.reason(), unavailable.tone());
        }
        Advice advice = ((DeskReport.Advised) outcome).advice();
        List<String> lines = new ArrayList<>();
        report(lines, advice.report());
        lines.add("");
        move(lines, advice.move());
        return List.copyOf(lines);
    }

    private static void report(List<String> lines, IntegrityReport report) {
        lines.add("Integrity " + report.score() + "/100 " + report.overall().wire() + ", arc "
                + report.arc().word() + (report.coherent() ? "" : " (not coherent)"));
        String note = report.arcNote();
        if (note != null) {
            lines.add("  note: " + quoted(note));
        }
        for (HealthSignal signal : report.signals()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "  %-12s %-8s  %s",
                    signal.domain().wire(),
                    signal.status().wire(),
                    signal.indicator()));
            if (signal.details() != null) {
                lines.add("                         " + signal.details());
            }
        }
        String top = report.risks().topDescription();
        if (top != null) {
            lines.add("  " + report.risks().total() + " risk(s) without mitigation, the worst: " + quoted(top));
        }
        lines.add("  " + report.tone());
    }

    private static void move(List<String> lines, NextMove move) {
        lines.add(move.tone());
        lines.add("  why         " + move.rationale());
        lines.add("  seen        " + move.triggeredBy());
        lines.add("  arc         " + move.arcAlignment());
        lines.add("  priority    " + move.priority().wire() + ", confidence "
                + move.confidence().wire() + ", " + move.alternativesConsidered() + " alternative(s) considered");
    }

    private static String quoted(String data) {
        return "\"" + OneLine.of(data, LONGEST_DATA) + "\"";
    }
}
