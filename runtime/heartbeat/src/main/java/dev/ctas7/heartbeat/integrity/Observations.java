// SPDX-License-Identifier: Apache-2.0
// OBSERVATION_JUDGE_NEWEST_LOOK
package dev.ctas7.heartbeat.integrity;

import dev.ctas7.heartbeat.integrity.StatePack.Observation;
import dev.ctas7.heartbeat.integrity.StatePack.Smoke;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Judges each deployment by the newest look at it. */
final class Observations {
    /** An observation this old is stale. */
    static final Duration STALE = Duration.ofDays(1);
    /** An observation this old says nothing any more. */
    static final Duration VERY_STALE = Duration.ofDays(7);
    /** Clocks differ; an observation further in the future than this is no matter of clocks that are kept. */
    static final Duration SKEW = Duration.ofMinutes(5);

    private Observations() {}

    static List<Issue> issues(StatePack pack, Instant now) {
        List<Observation> all = pack.observations();
        if (all == null || all.isEmpty()) {
            return Issue.lacking(IssueKind.NO_OBSERVATIONS);
        }
        List<Observation> newest = newest(all);
        List<Issue> issues = new ArrayList<>();
        issues.addAll(of(IssueKind.SMOKE_DOWN, newest, seen -> seen.smoke() == Smoke.FAIL));
        issues.addAll(of(IssueKind.VERY_STALE, newest, seen -> isOlder(seen, now, VERY_STALE)));
        issues.addAll(
                of(IssueKind.STALE, newest, seen -> isOlder(seen, now, STALE) && !isOlder(seen, now, VERY_STALE)));
        issues.addAll(of(IssueKind.SMOKE_UNKNOWN, newest, seen -> seen.smoke() == Smoke.UNKNOWN));
        issues.addAll(of(IssueKind.UNDATED, newest, seen -> !isDated(seen, now)));
        return issues;
    }

    private static List<Issue> of(IssueKind kind, List<Observation> newest, Predicate<Observation> matches) {
        return Issue.of(kind, newest, Observation::subject, matches);
    }

    /** Of each subject the newest, in the order in which the subjects first come; of equally old ones the last. */
    private static List<Observation> newest(List<Observation> all) {
        Map<String, Observation> bySubject = new LinkedHashMap<>();
        for (Observation seen : all) {
            bySubject.merge(seen.subject(), seen, (one, other) -> time(other).isBefore(time(one)) ? one : other);
        }
        return List.copyOf(bySubject.values());
    }

    private static Instant time(Observation seen) {
        Instant observed = seen.observedAt();
        return observed == null ? Instant.MIN : observed;
    }

    private static boolean isOlder(Observation seen, Instant now, Duration age) {
        Instant observed = seen.observedAt();
        return observed != null && !observed.isAfter(now.minus(age));
    }

    private static boolean isDated(Observation seen, Instant now) {
        Instant observed = seen.observedAt();
        return observed != null && !observed.isAfter(now.plus(SKEW));
    }
}
