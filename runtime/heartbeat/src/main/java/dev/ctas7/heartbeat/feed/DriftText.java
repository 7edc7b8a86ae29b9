// SPDX-License-Identifier: Apache-2.0
// DRIFT_RENDER_WATCHED_RUNS
package dev.ctas7.heartbeat.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a feed says of its writers, for people. */
public final class DriftText {
    private DriftText() {}

    /** The lines to print, the longest silent run first; none holds a control character. */
    public static List<String> lines(DriftReport report) {
        List<String> lines = new ArrayList<>();
        for (RunDrift run : report.runs()) {
            lines.add(line(run));
        }
        if (!report.readable()) {
            lines.add("the feed cannot be read; look whether it is there and whether this user may read it");
        } else if (report.runs().isEmpty()) {
            lines.add("no heartbeat is in the feed; look whether its writer has been started");
        }
        lines.add(report.runs().size() + " run(s), " + report.stuck().size() + " stuck; " + report.unusable()
                + " unusable line(s), " + report.restarts() + " restart(s) of the feed");
        return List.copyOf(lines);
    }

    private static String line(RunDrift run) {
        StringBuilder line = new StringBuilder(String.format(
                Locale.ROOT,
                "%-8s %s: last event %d.%03d s ago, one wanted every %d s, %d event(s)",
                run.state().name().toLowerCase(Locale.ROOT),
                run.runId(),
                run.ageMs() / 1000,
                run.ageMs() % 1000,
                run.intervalSec(),
                run.events()));
        append(line, run.missing(), " missing");
        append(line, run.repeated(), " repeated");
        append(line, run.jumpsBack(), " jump(s) back of its clock");
        append(line, run.pauses(), " pause(s)");
        append(line, run.aheadMs(), " ms ahead of this clock");
        return line.toString();
    }

    private static void append(StringBuilder line, long count, String what) {
        if (count > 0) {
            line.append(", ").append(count).append(what);
        }
    }
}
