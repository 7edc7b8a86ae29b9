// SPDX-License-Identifier: Apache-2.0
// FINDINGS_SORT_NAMED_GROUPS
package dev.ctas7.smartcrate.report.html;

import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Findings that belong together.
 *
 * @param name a file's path, or a module's name
 * @param findings that are shown, by place; never empty
 */
record FindingGroup(String name, List<Finding> findings) {
    private static final Comparator<Finding> BY_PLACE = Comparator.comparing(
                    (Finding finding) -> finding.where().file())
            .thenComparingInt(finding -> finding.where().line())
            .thenComparingInt(finding -> finding.where().column())
            .thenComparing(finding -> finding.rule().id());

    FindingGroup {
        findings = findings.stream().sorted(BY_PLACE).toList();
    }

    /** A group a file; the files with the worst findings first, of equals by path. */
    static List<FindingGroup> byFile(List<Finding> findings) {
        Map<String, List<Finding>> files = new LinkedHashMap<>();
        findings.forEach(finding -> files.computeIfAbsent(finding.where().file(), file -> new ArrayList<>())
                .add(finding));
        return files.entrySet().stream()
                .map(file -> new FindingGroup(file.getKey(), file.getValue()))
                .sorted(Comparator.comparing(FindingGroup::worst).thenComparing(FindingGroup::name))
                .toList();
    }

    private Severity worst() {
        return findings.stream()
                .map(Finding::severity)
                .min(Comparator.naturalOrder())
                .orElse(Severity.NOTE);
    }
}
