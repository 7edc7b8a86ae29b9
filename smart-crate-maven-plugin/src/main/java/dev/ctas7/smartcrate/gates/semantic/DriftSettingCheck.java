// SPDX-License-Identifier: Apache-2.0
// DRIFT_CHECK_LOOSENED_SETTINGS
package dev.ctas7.smartcrate.gates.semantic;

import dev.ctas7.smartcrate.manifest.DriftSettings;
import dev.ctas7.smartcrate.manifest.Manifest;
import dev.ctas7.smartcrate.model.DriftLevel;
import dev.ctas7.smartcrate.model.Finding;
import java.util.ArrayList;
import java.util.List;

/** SC215: {@code [drift]} may make a level begin earlier, never later. Other faults of the section are SC104's. */
final class DriftSettingCheck {
    private DriftSettingCheck() {}

    static List<Finding> check(Manifest manifest) {
        List<Finding> findings = new ArrayList<>();
        for (DriftLevel level : List.of(DriftLevel.WARN, DriftLevel.GATE, DriftLevel.ESCALATE)) {
            String key = DriftSettings.SECTION + "." + level.word();
            manifest.entry(key)
                    .filter(entry -> entry.value() instanceof Number number && number.doubleValue() > level.from())
                    .ifPresent(entry -> findings.add(finding(key, entry, level)));
        }
        return findings;
    }

    private static Finding finding(String key, Manifest.Entry entry, DriftLevel level) {
        return Finding.of(
                DriftRules.LOOSENED,
                entry.where(),
                key,
                key + " was '" + entry.value() + "' but must be at most " + level.from(),
                "A crate does not judge itself: it may ask more of itself than the contract does, never less.",
                "Write a number from 0 to " + level.from() + ", or delete the line");
    }
}
