// SPDX-License-Identifier: Apache-2.0
// FINDING_HOLD_SCANNED_RESULT
package dev.ctas7.smartcrate.report.sarif;

import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.GateResult;
import dev.ctas7.smartcrate.model.Report;
import dev.ctas7.smartcrate.report.FindingOrder;
import dev.ctas7.smartcrate.report.Fingerprints;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A finding as one of a repository's.
 *
 * @param finding what was found
 * @param uri of its file, relative to the repository's root
 * @param fingerprint the same as in {@code report.json}
 */
record SarifResult(Finding finding, String uri, String fingerprint) {
    static final Comparator<SarifResult> WORST_FIRST = Comparator.comparing(
                    SarifResult::finding, Comparator.comparing(Finding::severity))
            .thenComparing(SarifResult::uri)
            .thenComparing(SarifResult::finding, FindingOrder.BY_PLACE);

    /** The findings of a crate that count. */
    static List<SarifResult> of(Report report, String folder) {
        List<SarifResult> results = new ArrayList<>();
        for (GateResult gate : report.gates()) {
            List<String> fingerprints = Fingerprints.of(gate.findings());
            for (int i = 0; i < fingerprints.size(); i++) {
                Finding finding = gate.findings().get(i);
                String uri = SourceUri.of(folder + finding.where().file());
                results.add(new SarifResult(finding, uri, fingerprints.get(i)));
            }
        }
        return results;
    }
}
