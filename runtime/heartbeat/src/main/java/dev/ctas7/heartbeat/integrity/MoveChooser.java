// SPDX-License-Identifier: Apache-2.0
// MOVE_SELECT_RANKED_ISSUE
package dev.ctas7.heartbeat.integrity;

import dev.ctas7.heartbeat.integrity.NextMove.Confidence;
import dev.ctas7.heartbeat.integrity.NextMove.Priority;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the one next move: the issue with the largest product of severity (degraded 3, at risk 1) and alignment with
 * the arc (1 to 3); among equals the more severe, then the order of the catalogue.
 */
final class MoveChooser {
    private static final Duration RECENT = Duration.ofDays(1);
    private static final Duration OLD = Duration.ofDays(7);

    private MoveChooser() {}

    static NextMove choose(StatePack pack, Arc arc, List<Issue> issues, Instant now) {
        List<Issue> ranked = issues.stream()
                .sorted(Comparator.comparingInt((Issue issue) -> rank(issue, arc))
                        .thenComparing(issue -> issue.kind().status())
                        .reversed()
                        .thenComparing(Issue::kind))
                .toList();
        Confidence confidence = confidence(pack, arc, ranked, now);
        if (ranked.isEmpty()) {
            return nothingToDo(arc, confidence, now);
        }
        Issue top = ranked.get(0);
        return new NextMove(
                now,
                top.action(),
                top.rationale(),
                ArcText.of(arc).alignment(),
                priority(top, arc),
                top.indicator(),
                ranked.size() - 1,
                confidence,
                ArcText.of(arc).move(top.action()));
    }

    static int rank(Issue issue, Arc arc) {
        return issue.kind().status().weight() * issue.kind().alignment(arc);
    }

    private static NextMove nothingToDo(Arc arc, Confidence confidence, Instant now) {
        String action = PlainText.NO_ISSUE_ACTION.text();
        return new NextMove(
                now,
                action,
                PlainText.NO_ISSUE_RATIONALE.text(),
                ArcText.of(arc).alignment(),
                Priority.WHEN_AVAILABLE,
                PlainText.NO_ISSUE_TRIGGER.text(),
                0,
                confidence,
                ArcText.of(arc).move(action));
    }

    private static Priority priority(Issue top, Arc arc) {
        if (top.kind().status() == SignalStatus.DEGRADED) {
            return Priority.IMMEDIATE;
        }
        return top.kind().alignment(arc) > 1 ? Priority.SOON : Priority.WHEN_AVAILABLE;
    }

    private static Confidence confidence(StatePack pack, Arc arc, List<Issue> ranked, Instant now) {
        long unknown = ranked.stream().filter(issue -> issue.kind().lacksData()).count();
        if (unknown > 1 || isOlder(pack.generatedAt(), now, OLD)) {
            return Confidence.LOW;
        }
        boolean tied = ranked.size() > 1 && rank(ranked.get(0), arc) == rank(ranked.get(1), arc);
        boolean sure = unknown == 0 && pack.arc() != null && pack.arcCoherent() && !tied;
        return sure && !isOlder(pack.generatedAt(), now, RECENT) ? Confidence.HIGH : Confidence.MEDIUM;
    }

    /** A pack that does not say when it was made may be of any age. */
    private static boolean isOlder(@Nullable Instant made, Instant now, Duration age) {
        return made == null || !made.isAfter(now.minus(age));
    }
}
