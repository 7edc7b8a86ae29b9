// SPDX-License-Identifier: Apache-2.0
// REPORT_RENDER_FEED_TEXT
package dev.ctas7.heartbeat.feed;

import dev.ctas7.heartbeat.text.OneLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What came of checking a feed, for people: place, what, why and fix of each finding, then one line that sums up. */
public final class FeedReportText {
    private static final int LONGEST_PATH = 500;

    private FeedReportText() {}

    /** The lines to print, in their order; none holds a control character. */
    public static List<String> lines(FeedReport report) {
        if (report instanceof FeedReport.NotLooked not) {
            return List.of("not looked at: " + not.reason());
        }
        FeedReport.Looked looked = (FeedReport.Looked) report;
        String file = OneLine.of(looked.file(), LONGEST_PATH);
        FeedTally tally = looked.tally();
        List<String> lines = new ArrayList<>();
        for (FeedFinding finding : tally.findings()) {
            lines.add("[" + finding.weight().name().toLowerCase(Locale.ROOT) + "] " + file + ":" + finding.line() + ":"
                    + finding.column() + ": " + finding.what());
            lines.add("    why  " + finding.why());
            lines.add("    fix  " + finding.fix());
        }
        long hidden = tally.findingsTotal() - tally.findings().size();
        if (hidden > 0) {
            lines.add("and " + hidden + " more finding(s)");
        }
        if (looked.moved() > 0) {
            lines.add(looked.moved() + " broken line(s) moved to " + OneLine.of(looked.quarantine(), LONGEST_PATH));
        }
        lines.add(file + ": " + tally.lines() + " line(s), " + tally.heartbeats() + " heartbeat(s), " + tally.others()
                + " other event(s), " + tally.blank() + " blank; " + tally.broken() + " broken, " + tally.notes()
                + " with notes");
        return List.copyOf(lines);
    }
}
