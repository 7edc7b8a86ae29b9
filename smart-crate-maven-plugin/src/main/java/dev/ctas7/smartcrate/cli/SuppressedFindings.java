// SPDX-License-Identifier: Apache-2.0
// FINDING_FILTER_SUPPRESSED_ONES
package dev.ctas7.smartcrate.cli;

import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.facts.source.WrittenSuppression;
import dev.ctas7.smartcrate.suppression.Exemption;
import dev.ctas7.smartcrate.suppression.TypePlaces;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What {@code @SuppressGate} in the sources takes out. Loaded on demand: sources without one are the most. */
final class SuppressedFindings {
    private SuppressedFindings() {}

    /** Takes out what is suppressed on this day; one whose text only a compiler knows silences nothing here. */
    static void leaveOut(Judgement judgement, LocalDate today) {
        TypePlaces places = TypePlaces.of(judgement.suppressing());
        judgement.places().forEach((file, place) -> places.know(file, place.packageName(), place.kind()));
        List<Exemption> exemptions = new ArrayList<>();
        for (SourceFile file : judgement.suppressing()) {
            for (WrittenSuppression written : file.structure().suppressions()) {
                Exemption exemption = Exemption.of(file, written);
                if (exemption.holds(today)) {
                    exemptions.add(exemption);
                }
            }
        }
        judgement.suppress(finding -> !finding.rule().untouchable()
                && exemptions.stream().anyMatch(exemption -> exemption.covers(finding, places)));
    }
}
