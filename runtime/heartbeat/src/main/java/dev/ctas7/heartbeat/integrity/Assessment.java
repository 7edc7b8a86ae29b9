// SPDX-License-Identifier: Apache-2.0
// PACK_JUDGE_HEALTH_DOMAINS
package dev.ctas7.heartbeat.integrity;

import dev.ctas7.heartbeat.integrity.StatePack.Agent;
import dev.ctas7.heartbeat.integrity.StatePack.Artifact;
import dev.ctas7.heartbeat.integrity.StatePack.Flow;
import dev.ctas7.heartbeat.integrity.StatePack.Risk;
import dev.ctas7.heartbeat.integrity.StatePack.WorkOrder;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What a pack gives cause to say, domain by domain. The numbers are those of {@code docs/integrity.md}. */
final class Assessment {
    /** Without a change for so long, a work order rests. */
    static final Duration RESTS = Duration.ofDays(3);
    /** Without a change for so long, it is stuck. */
    static final Duration STUCK = Duration.ofDays(7);

    private Assessment() {}

    /** All issues of a domain, at a moment. */
    static List<Issue> issues(Domain domain, StatePack pack, Instant now) {
        return switch (domain) {
            case WORK_ORDERS -> workOrders(pack, now);
            case OBSERVATIONS -> Observations.issues(pack, now);
            case RISKS -> risks(pack);
            case GENOME -> genome(pack);
            case AGENTS -> agents(pack);
        };
    }

    private static List<Issue> workOrders(StatePack pack, Instant now) {
        List<WorkOrder> all = pack.workOrders();
        if (all == null) {
            return Issue.lacking(IssueKind.NO_WORK_ORDERS);
        }
        Predicate<WorkOrder> stuck = order -> rests(order, now, STUCK);
        List<Issue> issues = new ArrayList<>();
        issues.addAll(Issue.of(IssueKind.STUCK_LONG, all, WorkOrder::id, stuck));
        issues.addAll(
                Issue.of(IssueKind.STUCK, all, WorkOrder::id, order -> rests(order, now, RESTS) && !stuck.test(order)));
        issues.addAll(Issue.of(IssueKind.WAITING, all, WorkOrder::id, order -> order.flow() == Flow.WAITING));
        issues.addAll(Issue.of(IssueKind.NO_GATES, all, WorkOrder::id, order -> order.gates() == 0));
        return issues;
    }

    /** Only what somebody is at can rest; work without a time is not said to. */
    private static boolean rests(WorkOrder order, Instant now, Duration howLong) {
        Instant updated = order.updatedAt();
        boolean underWay = order.flow() == Flow.IN_PROGRESS || order.flow() == Flow.WAITING;
        return underWay && updated != null && !updated.isAfter(now.minus(howLong));
    }

    private static List<Issue> risks(StatePack pack) {
        List<Risk> all = pack.risks();
        if (all == null) {
            return Issue.lacking(IssueKind.NO_RISKS_SECTION);
        }
        List<Issue> issues = new ArrayList<>();
        issues.addAll(Issue.of(IssueKind.CRITICAL_RISKS, all, Risk::id, open(RiskSeverity.CRITICAL)));
        issues.addAll(Issue.of(IssueKind.HIGH_RISKS, all, Risk::id, open(RiskSeverity.HIGH)));
        return issues;
    }

    private static Predicate<Risk> open(RiskSeverity severity) {
        return risk -> risk.severity() == severity && !risk.mitigated();
    }

    private static List<Issue> genome(StatePack pack) {
        List<Artifact> all = pack.genome();
        if (all == null) {
            return Issue.lacking(IssueKind.NO_GENOME);
        }
        return Issue.of(IssueKind.DRIFT, all, Artifact::id, artifact -> artifact.experimental() && !artifact.expected())
                .stream()
                .map(issue -> issue.count() * 4L >= all.size() ? issue.as(IssueKind.WIDE_DRIFT) : issue)
                .toList();
    }

    private static List<Issue> agents(StatePack pack) {
        List<Agent> all = pack.agents();
        if (all == null) {
            return Issue.lacking(IssueKind.NO_AGENTS);
        }
        return Issue.of(IssueKind.UNBOUND, all, Agent::id, agent -> !agent.rulesAcknowledged()).stream()
                .map(issue -> issue.count() * 2L >= all.size() ? issue.as(IssueKind.MOSTLY_UNBOUND) : issue)
                .toList();
    }
}
