// SPDX-License-Identifier: Apache-2.0
// BASELINE_REPORT_COMMAND_OUTCOME
package dev.ctas7.smartcrate.maven;

import dev.ctas7.smartcrate.baseline.Baseline;
import dev.ctas7.smartcrate.baseline.BaselineOutcome;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.GateId;
import dev.ctas7.smartcrate.model.GateResult;
import dev.ctas7.smartcrate.model.GateStatus;
import dev.ctas7.smartcrate.model.Identity;
import dev.ctas7.smartcrate.model.Location;
import dev.ctas7.smartcrate.model.Report;
import dev.ctas7.smartcrate.report.ConsoleText;
import dev.ctas7.smartcrate.run.Freezable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Says what became of the baseline, and what no baseline can hold. */
final class BaselineLines {
    private static final int SHOWN = 20;

    private final Freezable found;
    private final Log log;

    BaselineLines(Freezable found, Log log) {
        this.found = found;
        this.log = log;
    }

    /** What can be frozen today. */
    Baseline today() {
        return Baseline.of(found.frozen());
    }

    /** Where Gate 0 stopped, nobody has looked for what could be frozen. */
    void refuseStopped(Report report) throws MojoFailureException {
        List<GateResult> gates = report.gates();
        boolean stopped = gates.stream()
                .filter(gate -> gate.gate() != GateId.HEARTBEAT)
                .allMatch(gate ->
                        gate.status() == GateStatus.SKIPPED && gate.reason().startsWith("Gate 0 stopped"));
        if (stopped) {
            found.remaining().stream().limit(SHOWN).forEach(this::tell);
            throw new MojoFailureException(
                    "no baseline can be made before Gate 0 lets " + ConsoleText.safe(report.crate()) + " through: "
                            + ConsoleText.safe(gates.get(1).reason()));
        }
    }

    /** Logs the outcome; throws when nothing was written because a person must act first. */
    void print(BaselineOutcome outcome) throws MojoFailureException {
        if (outcome instanceof BaselineOutcome.Unreadable unreadable) {
            tell(unreadable.finding());
            throw new MojoFailureException("the baseline was left as it is; see above");
        } else if (outcome instanceof BaselineOutcome.Refused refused) {
            list(refused.added(), "+ ", log);
            throw new MojoFailureException(refused.file() + " does not grow by itself: " + sum(refused.added())
                    + " finding(s) are new, see above; fix them, or take them in with"
                    + " 'mvn compile smart-crate:baseline -Dsmart-crate.grow=true' and say why in the commit");
        } else if (outcome instanceof BaselineOutcome.Written written) {
            log.info(written.file() + ": " + written.baseline().findings() + " finding(s) frozen ("
                    + sum(written.added()) + " added, " + sum(written.removed())
                    + " removed); review it and commit it");
            byRule();
        } else if (outcome instanceof BaselineOutcome.Unchanged unchanged) {
            log.info(unchanged.file() + ": already up to date, "
                    + unchanged.baseline().findings() + " finding(s) frozen");
        } else if (outcome instanceof BaselineOutcome.Nothing) {
            log.info("nothing to freeze: no error and no warning that a baseline could hold");
        }
        remaining();
    }

    /** Says what a run that passed took out. */
    static void printUpdate(BaselineOutcome.Written written, Log log) {
        int left = written.baseline().findings();
        log.info(written.file() + ": " + sum(written.removed()) + " finding(s) are solved and no longer frozen, " + left
                + " left; commit it" + (left == 0 ? ", or delete it" : ""));
        list(written.removed(), "- ", log);
    }

    private void byRule() {
        Map<String, Integer> counts = new TreeMap<>();
        found.frozen()
                .forEach(one -> counts.merge(one.rule().id() + " " + one.rule().name(), 1, Integer::sum));
        counts.forEach((rule, count) -> log.info("    " + rule + ": " + count));
    }

    private void remaining() {
        if (!found.remaining().isEmpty()) {
            log.warn(found.remaining().size() + " finding(s) cannot be frozen, because a crate does not judge itself;"
                    + " 'mvn verify' tells them until they are fixed:");
            found.remaining().stream().limit(SHOWN).forEach(this::tell);
            more(found.remaining().size(), log);
        }
    }

    private void tell(Finding finding) {
        Location where = finding.where();
        log.warn("    " + finding.rule().id() + " " + ConsoleText.whole(where.file()) + ":" + where.line() + ":"
                + where.column() + ": " + ConsoleText.safe(finding.what()));
        log.warn("        fix  " + ConsoleText.safe(finding.fix()));
    }

    private static void list(List<Baseline.Entry> entries, String sign, Log log) {
        entries.stream().limit(SHOWN).forEach(entry -> {
            Identity identity = entry.identity();
            String element = identity.element().isEmpty() ? "" : " " + identity.element();
            log.info("    " + sign + identity.rule() + " "
                    + ConsoleText.safe(identity.file() + element + (entry.count() > 1 ? " x" + entry.count() : "")));
        });
        more(entries.size(), log);
    }

    private static void more(int all, Log log) {
        if (all > SHOWN) {
            log.info("    and " + (all - SHOWN) + " more");
        }
    }

    private static int sum(List<Baseline.Entry> entries) {
        return entries.stream().mapToInt(Baseline.Entry::count).sum();
    }
}
