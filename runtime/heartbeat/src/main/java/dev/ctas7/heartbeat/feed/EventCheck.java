// SPDX-License-Identifier: Apache-2.0
// EVENT_VALIDATE_SPEC_KEYS
package dev.ctas7.heartbeat.feed;

import dev.ctas7.heartbeat.feed.FeedFinding.Weight;
import dev.ctas7.heartbeat.feed.LineVerdict.Beat;
import dev.ctas7.heartbeat.json.JsonPlace;
import dev.ctas7.heartbeat.json.JsonValue;
import dev.ctas7.heartbeat.text.OneLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds one heartbeat event to the spec, key by key, and collects what is wrong. */
final class EventCheck {
    private static final int SHOWN = 60;
    private static final int LONGEST_ID = 255;

    private final long line;
    private final JsonValue.Fields event;
    private final List<FeedFinding> findings;

    EventCheck(long line, JsonValue.Fields event, List<FeedFinding> findings) {
        this.line = line;
        this.event = event;
        this.findings = findings;
    }

    /** What a watcher needs of the event, or null when it cannot be used. */
    @Nullable
    Beat judge() {
        int before = findings.size();
        Long time = number("ts_epoch_ms", 0, FeedEvent.LAST_MS, FeedWords.MISSING_TIME);
        String utc = text("ts_utc", FeedWords.MISSING);
        constant("category", FeedEvent.HEARTBEAT, FeedWords.MISSING, Weight.BROKEN);
        constant("action", FeedEvent.HEARTBEAT, FeedWords.MISSING, Weight.BROKEN);
        constant("emit_mode", FeedEvent.EMIT_MODE, FeedWords.MISSING, Weight.BROKEN);
        constant("verifier_mode", FeedEvent.VERIFIER_MODE, FeedWords.MISSING, Weight.BROKEN);
        // The spec lists these two, but its own valid vector has neither.
        constant("tool", FeedEvent.TOOL, FeedWords.EXPECTED, Weight.NOTE);
        String actor = text("actor", FeedWords.EXPECTED);
        String run = text("run_id", FeedWords.MISSING);
        String host = text("host_id", FeedWords.MISSING);
        if (host != null && !HostId.isHostId(host)) {
            add(
                    FeedWords.VALUE,
                    "host_id",
                    Weight.BROKEN,
                    shown(host) + " but must be sha256: and 64 lower-case hex digits");
        }
        number("pid", 0, Long.MAX_VALUE, null);
        Long interval = number("interval_sec", 1, Integer.MAX_VALUE, null);
        Long sequence = number("heartbeat_seq", 0, Long.MAX_VALUE, null);
        new TimeCheck(this).agree(utc, time);
        new MetaCheck(this).walk(event);
        boolean usable = findings.subList(before, findings.size()).stream().noneMatch(f -> f.weight() == Weight.BROKEN);
        return usable && time != null && run != null && host != null
                ? new Beat(run, actor == null ? "" : actor, host, time, interval, sequence)
                : null;
    }

    JsonValue.Fields event() {
        return event;
    }

    void add(FeedWords words, String key, Weight weight, String what) {
        JsonValue value = event.values().get(key);
        add(words, value == null ? event.place() : value.place(), weight, key + " " + what);
    }

    void add(FeedWords words, JsonPlace place, Weight weight, String what) {
        findings.add(words.at(line, place.column(), weight, what));
    }

    private void constant(String key, String wanted, FeedWords whenMissing, Weight weight) {
        String found = text(key, whenMissing);
        if (found != null && !found.equals(wanted)) {
            add(FeedWords.CONSTANT, key, weight, shown(found) + " but must be '" + wanted + "'");
        }
    }

    private @Nullable String text(String key, FeedWords whenMissing) {
        JsonValue value = event.get(key);
        if (value == null) {
            missing(key, whenMissing);
            return null;
        }
        if (!(value instanceof JsonValue.Text text)) {
            add(FeedWords.VALUE, key, Weight.BROKEN, "was " + value.kind() + " but must be a string");
            return null;
        }
        if (text.value().isBlank() || text.value().length() > LONGEST_ID) {
            add(
                    FeedWords.VALUE,
                    key,
                    Weight.BROKEN,
                    shown(text.value()) + " but must have 1 to 255 characters, not all blank");
            return null;
        }
        return text.value();
    }

    private @Nullable Long number(String key, long least, long most, @Nullable FeedWords whenMissing) {
        JsonValue value = event.get(key);
        if (value == null) {
            if (whenMissing != null) {
                missing(key, whenMissing);
            }
            return null;
        }
        if (!(value instanceof JsonValue.Whole whole)) {
            add(FeedWords.VALUE, key, Weight.BROKEN, "was " + value.kind() + " but must be a whole number");
            return null;
        }
        if (whole.value() < least || whole.value() > most) {
            add(FeedWords.VALUE, key, Weight.BROKEN, "was " + whole.value() + " but must be " + least + " to " + most);
            return null;
        }
        return whole.value();
    }

    private void missing(String key, FeedWords words) {
        add(words, key, words == FeedWords.EXPECTED ? Weight.NOTE : Weight.BROKEN, "is missing");
    }

    static String shown(String value) {
        return "was '" + OneLine.of(value, SHOWN) + "'";
    }
}
