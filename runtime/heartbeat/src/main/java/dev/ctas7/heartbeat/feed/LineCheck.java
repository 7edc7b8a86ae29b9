// SPDX-License-Identifier: Apache-2.0
// LINE_VALIDATE_FEED_RULES
package dev.ctas7.heartbeat.feed;

import dev.ctas7.heartbeat.feed.FeedFinding.Weight;
import dev.ctas7.heartbeat.feed.LineVerdict.Kind;
import dev.ctas7.heartbeat.json.JsonReader;
import dev.ctas7.heartbeat.json.JsonRefused;
import dev.ctas7.heartbeat.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/**
 * Judges one line. A feed is shared: only what claims to be a heartbeat, by its action or its category, is held to the
 * spec of heartbeats; of any other event only that it is a JSON object.
 */
final class LineCheck {
    private final JsonReader reader = new JsonReader(FeedLines.LONGEST);

    LineVerdict judge(FeedLine line) {
        if (line.blank()) {
            return new LineVerdict(Kind.BLANK, List.of(), null);
        }
        List<FeedFinding> findings = new ArrayList<>();
        if (!line.ended()) {
            findings.add(FeedWords.OPEN_END.at(line.number(), 1, Weight.NOTE, "last line has no newline"));
        }
        if (line.tooLong()) {
            String what = "line has " + line.size() + " bytes, limit " + FeedLines.LONGEST;
            findings.add(FeedWords.TOO_LONG.at(line.number(), FeedLines.LONGEST + 1, Weight.BROKEN, what));
            return new LineVerdict(Kind.UNREADABLE, findings, null);
        }
        try {
            return event(line, reader.read(line.bytes(), 0, line.length()), findings);
        } catch (JsonRefused e) {
            String what = "line is no JSON object: " + e.getMessage();
            findings.add(FeedWords.NO_JSON.at(line.number(), e.place().column(), Weight.BROKEN, what));
            return new LineVerdict(Kind.UNREADABLE, findings, null);
        }
    }

    private static LineVerdict event(FeedLine line, JsonValue.Fields event, List<FeedFinding> findings) {
        if (!says(event, "action") && !says(event, "category")) {
            return new LineVerdict(Kind.OTHER, findings, null);
        }
        EventCheck check = new EventCheck(line.number(), event, findings);
        return new LineVerdict(Kind.HEARTBEAT, findings, check.judge());
    }

    private static boolean says(JsonValue.Fields event, String key) {
        return event.get(key) instanceof JsonValue.Text text && text.value().equals(FeedEvent.HEARTBEAT);
    }
}
