// SPDX-License-Identifier: Apache-2.0
// FINDING_EXPLAIN_FEED_RULES
package dev.ctas7.heartbeat.feed;

/** Why the rules of the feed are there and what to do about a broken one. */
enum FeedWords {
    /** The line is no JSON object. */
    NO_JSON(
            "A feed is read line by line, and each has to be a JSON object by itself.",
            "Move the line out of the way with a quarantine; if it is not torn, look for a writer that splits its lines."),
    /** The line is longer than is read. */
    TOO_LONG(
            "Readers keep a line in memory, and somebody could fill it.",
            "Move the line out of the way with a quarantine, and find the writer that forgets newlines."),
    /** A key without which nothing can be watched. */
    MISSING(
            "Without it nobody can tell which run turns, where and since when.",
            "Write the key in every heartbeat event."),
    /** The moment, by which everything is watched. */
    MISSING_TIME("Cannot perform drift detection without ts_epoch_ms.", "Write ts_epoch_ms, in milliseconds."),
    /** A key that the spec asks for and its own valid example lacks. */
    EXPECTED("The spec lists it among the keys of every event.", "Write the key as well."),
    /** A constant with another value. */
    CONSTANT(
            "Heartbeats must be operational, written by a runtime: anything else could pass for work that was done.",
            "Write the constant, or give the event another category and action."),
    /** A phase in a heartbeat. */
    PHASE(
            "Risk of being misinterpreted as a phase activity event: a heartbeat proves nothing.",
            "Leave phases out of heartbeat events."),
    /** A value of the wrong kind or range. */
    VALUE("Readers that trust the spec cannot use the event.", "Write the value as the spec has it."),
    /** Two clocks in one event. */
    DISAGREES(
            "People read ts_utc and programs ts_epoch_ms; they would see two different moments.",
            "Write one moment in both."),
    /** Something in meta that is not safe. */
    UNSAFE_META("Everybody may read the feed, and nobody may take it for evidence.", "Leave it out of meta."),
    /** A last line without a newline. */
    OPEN_END(
            "It is being written at this moment, or a crash or a full disk tore it.",
            "Nothing: the next event closes it. A torn one can then be moved out of the way with a quarantine.");

    private final String why;
    private final String fix;

    FeedWords(String why, String fix) {
        this.why = why;
        this.fix = fix;
    }

    FeedFinding at(long line, int column, FeedFinding.Weight weight, String what) {
        return new FeedFinding(line, column, weight, what, why, fix);
    }
}
