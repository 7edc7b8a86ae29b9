// SPDX-License-Identifier: Apache-2.0
// HEARTBEAT_JUDGE_PROVEN_CRATE
package dev.ctas7.smartcrate.gates.heartbeat;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.gate.Gate;
import dev.ctas7.smartcrate.gate.Inspection;
import dev.ctas7.smartcrate.gate.Settings;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.GateId;
import dev.ctas7.smartcrate.model.Rule;
import dev.ctas7.smartcrate.model.ZeroTrustScore;
import dev.ctas7.smartcrate.score.HeartbeatEvidence;
import dev.ctas7.smartcrate.score.ScoreAdvice;
import dev.ctas7.smartcrate.score.ScoreCalculator;
import dev.ctas7.smartcrate.score.Share;
import java.util.ArrayList;
import java.util.List;

/** Gate 0: the crate's proof, the crates around it, and the zero-trust score that follows. */
public final class HeartbeatGate implements Gate {
    /** Makes the gate; it has no state. */
    public HeartbeatGate() {}

    @Override
    public GateId id() {
        return GateId.HEARTBEAT;
    }

    @Override
    public List<Rule> rules() {
        return HeartbeatRules.ALL;
    }

    @Override
    public Inspection inspect(CrateFacts facts, Settings settings) {
        return judge(facts, settings).inspection();
    }

    /** Looks at the facts, computes the score from what was seen, and says whether the pipeline ends here. */
    public Judgement judge(CrateFacts facts, Settings settings) {
        String key = facts.identity().key();
        if (Foundation.isExempt(key)) {
            String reason = key + " makes the proof and cannot carry one";
            return new Judgement(
                    new Inspection.NotApplicable(reason),
                    score(HeartbeatEvidence.unmeasured(reason), facts, settings),
                    false);
        }
        List<Finding> findings = new ArrayList<>(OwnCrate.check(facts, settings));
        boolean authorized = findings.stream().map(Finding::rule).noneMatch(HeartbeatRules.UNAUTHORIZED_SELF::contains);
        Neighbours neighbours = new Neighbours();
        ReactorCheck.check(facts, settings, neighbours);
        ClaimingDependencies.check(facts, settings, neighbours);
        findings.addAll(neighbours.findings());
        findings.addAll(RunningCheck.check(facts.running()));
        ZeroTrustScore score = score(evidence(facts, authorized, neighbours), facts, settings);
        if (score.score() < Math.max(1, settings.minimumScore())) {
            findings.add(lowScore(score, settings));
        }
        boolean stops = score.score() == 0 || !score.unauthorizedCrates().isEmpty();
        return new Judgement(new Inspection.Looked(inspected(facts, neighbours), findings), score, stops);
    }

    private static HeartbeatEvidence evidence(CrateFacts facts, boolean authorized, Neighbours neighbours) {
        List<String> unauthorized = new ArrayList<>(neighbours.unauthorized());
        if (!authorized) {
            unauthorized.add(facts.identity().artifactId());
        }
        int healthy = neighbours.healthyOnes() + (authorized ? 1 : 0);
        String looked = "this crate, " + neighbours.active() + " of its reactor and " + neighbours.claims()
                + " among its dependencies looked at: ";
        Share reactor = HeartbeatEvidence.reactor(healthy, neighbours.active() + 1);
        return new RunningEvidence(facts.running(), unauthorized, looked, reactor).evidence();
    }

    private static ZeroTrustScore score(HeartbeatEvidence evidence, CrateFacts facts, Settings settings) {
        return ScoreCalculator.compute(evidence, facts.lock(), facts.current(), settings.strict());
    }

    // The artifact's foundation is one thing looked at, so that a crate without anything is not "nothing inspected".
    private static int inspected(CrateFacts facts, Neighbours neighbours) {
        return 1
                + facts.classes().classes().size()
                + facts.dependencies().size()
                + facts.proof().output().size()
                + neighbours.active()
                + facts.running().endpoints().size();
    }

    private static Finding lowScore(ZeroTrustScore score, Settings settings) {
        int wanted = Math.max(1, settings.minimumScore());
        List<String> advice = ScoreAdvice.lines(score);
        return HeartbeatRules.finding(
                HeartbeatRules.LOW_SCORE,
                HeartbeatRules.POM,
                "score",
                "the zero-trust score is " + score.score() + ", wanted at least " + wanted,
                "The score says how far this crate can be trusted, and this is not far enough to ship it.",
                advice.isEmpty() ? "lower smart-crate.minimumScore" : advice.get(0));
    }
}
