// SPDX-License-Identifier: Apache-2.0
// CODE_GATHER_OBSERVED_BEHAVIOUR
package dev.ctas7.smartcrate.run;

import dev.ctas7.smartcrate.facts.bytecode.ClassFile;
import dev.ctas7.smartcrate.facts.bytecode.ClassOutput;
import dev.ctas7.smartcrate.facts.effects.CodeFacts;
import dev.ctas7.smartcrate.facts.effects.EffectTable;
import dev.ctas7.smartcrate.facts.effects.EffectsEngine;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.facts.traits.TraitScanner;
import dev.ctas7.smartcrate.pattern.CanonicalClasses;
import java.nio.file.Path;
import java.util.List;

/** Gathers what a crate's code does: of all classes their effects, of those with a canonical header their traits. */
final class CodeGatherer {
    private CodeGatherer() {}

    /** The behaviour of the classes that were read from an output folder. */
    static CodeFacts gather(Path folder, ClassOutput output, List<SourceFile> sources) {
        if (output.code().isEmpty()) {
            return CodeFacts.NONE;
        }
        List<ClassFile> all = output.files().classes();
        return EffectsEngine.of(output.code(), EffectTable.load()::of)
                .with(TraitScanner.scan(folder, CanonicalClasses.among(all, sources), all));
    }
}
