// SPDX-License-Identifier: Apache-2.0
// FACTS_GATHER_WRITTEN_FILES
package dev.ctas7.smartcrate.run;

import dev.ctas7.smartcrate.facts.CrateInputs;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.facts.source.SourceScanner;
import dev.ctas7.smartcrate.facts.source.TextFile;
import dev.ctas7.smartcrate.facts.source.TextScanner;
import dev.ctas7.smartcrate.manifest.ManifestState;
import java.util.List;

/**
 * What people wrote.
 *
 * @param manifest the crate's declaration of itself
 * @param sources Java files, sorted by path
 * @param texts resources, Dockerfiles, compose and CI files, sorted by path
 */
record WrittenFacts(ManifestState manifest, List<SourceFile> sources, List<TextFile> texts) {
    /** Reads them; broken files become facts that say so. */
    static WrittenFacts gather(CrateInputs inputs) {
        List<SourceFile> sources = SourceScanner.scan(inputs);
        return new WrittenFacts(FactsGatherer.manifest(inputs), sources, TextScanner.scan(inputs));
    }
}
