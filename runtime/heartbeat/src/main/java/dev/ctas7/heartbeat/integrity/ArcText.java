// SPDX-License-Identifier: Apache-2.0
// ARC_DESCRIBE_FRAMING_SENTENCES
package dev.ctas7.heartbeat.integrity;

import java.util.Locale;

/** How things are put under each arc: for reports by overall health, and for moves. */
enum ArcText {
    RELIABILITY(
            "Stability suggests keeping the course: detected nothing that speaks against it.",
            "Stability suggests attention to what is at risk of slipping, before it does.",
            "To maintain correctness, consider looking at what is degraded first.",
            "Under Reliability, this suggests stability first: to maintain correctness, small steps that can be shown.",
            "Recommended next move, to maintain correctness: %s."),
    VELOCITY(
            "For faster throughput, consider going on as before: detected nothing that slows it.",
            "To reduce friction, consider clearing what is at risk of slowing the flow.",
            "For faster throughput, consider mending what is degraded: it slows everything behind it.",
            "Under Velocity, this suggests flow first: to reduce friction, what holds up the most.",
            "Recommended next move, to reduce friction: %s."),
    DELIGHT(
            "For improved experience, consider polish: detected nothing that users would stumble over.",
            "To enhance polish, consider what is at risk of being noticed by users.",
            "For improved experience, consider what is degraded first: users meet it before anything else.",
            "Under Delight, this suggests users first: to enhance polish, what they would notice.",
            "Recommended next move, for improved experience: %s.");

    private final String healthy;
    private final String atRisk;
    private final String degraded;
    private final String alignment;
    private final String move;

    ArcText(String healthy, String atRisk, String degraded, String alignment, String move) {
        this.healthy = healthy;
        this.atRisk = atRisk;
        this.degraded = degraded;
        this.alignment = alignment;
        this.move = move;
    }

    static ArcText of(Arc arc) {
        return switch (arc) {
            case RELIABILITY -> RELIABILITY;
            case VELOCITY -> VELOCITY;
            case DELIGHT -> DELIGHT;
        };
    }

    /** A report's tone. */
    String report(SignalStatus overall) {
        return switch (overall) {
            case HEALTHY -> healthy;
            case AT_RISK -> atRisk;
            case DEGRADED -> degraded;
        };
    }

    /** How a move fits the arc. */
    String alignment() {
        return alignment;
    }

    /** A move's tone; the action goes on a sentence that has begun. */
    String move(String action) {
        String inside = action.substring(0, 1).toLowerCase(Locale.ROOT) + action.substring(1);
        return String.format(Locale.ROOT, move, inside.substring(0, inside.length() - 1));
    }
}
