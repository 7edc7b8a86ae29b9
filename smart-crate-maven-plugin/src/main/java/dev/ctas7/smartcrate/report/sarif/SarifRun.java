// SPDX-License-Identifier: Apache-2.0
// RUN_LIMIT_SCANNED_RESULTS
package dev.ctas7.smartcrate.report.sarif;

import dev.ctas7.smartcrate.model.GateResult;
import dev.ctas7.smartcrate.model.GateStatus;
import dev.ctas7.smartcrate.model.ReactorReport;
import dev.ctas7.smartcrate.model.ReactorReport.Module;
import dev.ctas7.smartcrate.model.Report;
import java.util.ArrayList;
import java.util.List;

/**
 * What one run says to code scanning.
 *
 * @param id of its automation details: what replaces what in code scanning
 * @param results worst first, never more than GitHub takes
 * @param notices what a reader has to know besides: what was not looked at, and what was left out
 * @param suppressed how many findings annotations silenced
 * @param frozen how many findings the baseline holds
 */
record SarifRun(String id, List<SarifResult> results, List<String> notices, int suppressed, int frozen) {
    /** The most results that GitHub takes of a run; with more it refuses the file. */
    static final int MOST_RESULTS = 25_000;

    /** A crate's run. */
    static SarifRun of(Report report, String prefix) {
        Collected all = new Collected();
        all.add(report, prefix, "");
        return all.run(report.crate());
    }

    /** A reactor's run: one for all modules, for a file holds twenty runs at most. */
    static SarifRun of(ReactorReport reactor, String prefix) {
        Collected all = new Collected();
        for (Module module : reactor.modules()) {
            Report report = module.report();
            if (report == null) {
                all.notices.add(module.artifactId() + " was not judged: " + module.reason());
            } else {
                String folder = module.path().isEmpty() ? prefix : prefix + module.path() + "/";
                all.add(report, folder, module.artifactId() + ": ");
            }
        }
        return all.run("reactor");
    }

    /** What the modules of a run come to. */
    private static final class Collected {
        private final List<SarifResult> results = new ArrayList<>();
        private final List<String> notices = new ArrayList<>();
        private int suppressed;
        private int frozen;

        void add(Report report, String folder, String module) {
            results.addAll(SarifResult.of(report, folder));
            for (GateResult gate : report.gates()) {
                if (gate.status() == GateStatus.SKIPPED) {
                    notices.add(module + "Gate " + gate.gate().number() + " "
                            + gate.gate().word() + " was skipped: " + gate.reason());
                }
            }
            suppressed += report.suppressed().size();
            frozen += report.exceptions().frozen().size();
        }

        SarifRun run(String name) {
            results.sort(SarifResult.WORST_FIRST);
            int all = results.size();
            if (all > MOST_RESULTS) {
                results.subList(MOST_RESULTS, all).clear();
                notices.add((all - MOST_RESULTS) + " of " + all + " findings are left out, the least of them:"
                        + " code scanning takes " + MOST_RESULTS + " of a run; report.json has them all");
            }
            return new SarifRun("smart-crate/" + name + "/", results, notices, suppressed, frozen);
        }
    }
}
