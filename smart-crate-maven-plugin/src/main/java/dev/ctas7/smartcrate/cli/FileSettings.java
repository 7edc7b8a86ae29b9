// SPDX-License-Identifier: Apache-2.0
// SETTINGS_SELECT_FINDING_SEVERITY
package dev.ctas7.smartcrate.cli;

import dev.ctas7.smartcrate.manifest.Limits;
import dev.ctas7.smartcrate.manifest.Manifest;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Severity;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What holds for the files of a folder.
 *
 * @param limits the manifest's, or the contract's
 * @param rules the manifest's {@code [rules]}, by rule id
 */
record FileSettings(Limits limits, Map<String, Manifest.Entry> rules) {
    /** Where no manifest says anything. */
    static FileSettings contract() {
        return new FileSettings(Limits.contract(), Map.of());
    }

    static FileSettings of(Manifest manifest) {
        return new FileSettings(Limits.of(manifest), manifest.below("rules"));
    }

    /** The finding with the severity that holds; null when its rule is off. An untouchable one only gets worse. */
    @Nullable
    Finding apply(Finding finding) {
        Manifest.Entry entry = rules.isEmpty() ? null : rules.get(finding.rule().id());
        if (entry == null) {
            return finding;
        }
        if (entry.value().equals("off")) {
            return finding.rule().untouchable() ? finding : null;
        }
        for (Severity severity : Severity.values()) {
            boolean allowed = !finding.rule().untouchable() || severity.compareTo(finding.severity()) <= 0;
            if (allowed && entry.value().equals(severity.word())) {
                return finding.withSeverity(severity);
            }
        }
        return finding;
    }
}
