// SPDX-License-Identifier: Apache-2.0
// FINDING_JUDGE_FROZEN_ONES
package dev.ctas7.smartcrate.run;

import dev.ctas7.smartcrate.baseline.Baseline;
import dev.ctas7.smartcrate.baseline.BaselineInput;
import dev.ctas7.smartcrate.baseline.BaselineInput.Leftovers;
import dev.ctas7.smartcrate.baseline.BaselineRules;
import dev.ctas7.smartcrate.baseline.BaselineSieve;
import dev.ctas7.smartcrate.baseline.BaselineState;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.GateId;
import dev.ctas7.smartcrate.model.GateResult;
import dev.ctas7.smartcrate.model.GateStatus;
import dev.ctas7.smartcrate.model.Identity;
import dev.ctas7.smartcrate.model.Location;
import dev.ctas7.smartcrate.model.Rule;
import dev.ctas7.smartcrate.model.Severity;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the baseline takes out of one run, and what is wrong with it. */
final class FrozenFindings {
    private final BaselineInput input;
    private final Map<String, Rule> known;
    private final BaselineSieve sieve;
    private final List<Finding> frozen = new ArrayList<>();

    FrozenFindings(BaselineInput input, Map<String, Rule> known) {
        this.input = input;
        this.known = known;
        sieve = new BaselineSieve(input.state().baseline());
    }

    /** The findings of one gate that still count; the others are remembered. */
    List<Finding> without(List<Finding> findings) {
        List<Finding> counting = new ArrayList<>();
        for (Finding finding : findings) {
            (sieve.takes(finding) ? frozen : counting).add(finding);
        }
        return counting;
    }

    /** What was taken out so far. */
    List<Finding> frozen() {
        return frozen;
    }

    /** SC157 to SC159, after all gates; a gate that did not look may have had findings for an entry. */
    List<Finding> objections(List<GateResult> raw) {
        if (input.state() instanceof BaselineState.Unreadable unreadable) {
            return List.of(unreadable.finding());
        }
        Set<GateId> answered = EnumSet.noneOf(GateId.class);
        raw.stream()
                .filter(result -> result.status() != GateStatus.SKIPPED)
                .forEach(result -> answered.add(result.gate()));
        List<Finding> objections = new ArrayList<>();
        for (Baseline.Entry entry : input.state().baseline().entries()) {
            Optional<Finding> refusal = refusal(entry);
            refusal.ifPresent(objections::add);
            if (refusal.isEmpty()) {
                stale(entry, answered).ifPresent(objections::add);
            }
        }
        return objections;
    }

    private Optional<Finding> refusal(Baseline.Entry entry) {
        String id = entry.identity().rule();
        Rule rule = known.get(id);
        if (rule == null) {
            // A rule that a later version gave up: no reason to stop a build.
            return Optional.of(object(
                            BaselineRules.REFUSED,
                            entry,
                            "baseline names '" + id + "' but there is no such rule",
                            "An entry for a rule that does not exist freezes nothing.",
                            "Delete the line, or name a rule of docs/rules/index.md")
                    .withSeverity(Severity.WARNING));
        }
        return rule.untouchable() || PipelineRules.aboutExceptions(rule)
                ? Optional.of(object(
                        BaselineRules.REFUSED,
                        entry,
                        "baseline names " + id + ", which cannot be frozen",
                        "A crate does not judge itself: this rule holds for all of them or proves nothing.",
                        "Delete the line and fix what " + id + " finds"))
                : Optional.empty();
    }

    private Optional<Finding> stale(Baseline.Entry entry, Set<GateId> answered) {
        int left = sieve.count(entry.identity());
        Rule rule = known.get(entry.identity().rule());
        if (left == 0 || input.leftovers() == Leftovers.REMOVED || rule == null || !answered.contains(rule.gate())) {
            return Optional.empty();
        }
        int found = entry.count() - left;
        return Optional.of(object(
                BaselineRules.STALE,
                entry,
                "baseline holds " + entry.count() + " of " + named(entry.identity()) + ", found " + found,
                "An entry without a finding lets the next one in, which nobody has looked at.",
                "Run mvn verify where CI is not set, which takes it out, and commit "
                        + input.state().file()));
    }

    private static String named(Identity identity) {
        String element = identity.element().isEmpty() ? "" : " on " + identity.element();
        return identity.rule() + element + " in " + identity.file();
    }

    private Finding object(Rule rule, Baseline.Entry entry, String what, String why, String fix) {
        Location where = Location.of(input.state().file(), entry.line());
        Identity identity = entry.identity();
        String element = identity.rule() + " " + identity.file() + " " + identity.element();
        return Finding.of(rule, where, element.strip(), what, why, fix);
    }
}
