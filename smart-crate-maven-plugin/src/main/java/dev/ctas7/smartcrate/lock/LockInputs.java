// SPDX-License-Identifier: Apache-2.0
// LOCK_HOLD_BUILDING_INPUTS
package dev.ctas7.smartcrate.lock;

import dev.ctas7.smartcrate.facts.bytecode.ClassFiles;
import dev.ctas7.smartcrate.facts.effects.CodeFacts;
import dev.ctas7.smartcrate.facts.proof.DependencyFacts;
import dev.ctas7.smartcrate.facts.source.ContentHash;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.facts.source.TextFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The facts that a lock is made of.
 *
 * @param crate the artifactId
 * @param manifestFile the manifest's path relative to the module
 * @param manifest hash of the manifest's content; null when there is none or it cannot be read
 * @param sources all Java files; only main ones take part
 * @param texts all other files; only main resources take part
 * @param classes the output folder
 * @param dependencies all scopes; only compile and runtime take part
 * @param code what the class files' bodies do
 */
public record LockInputs(
        String crate,
        String manifestFile,
        @Nullable ContentHash manifest,
        List<SourceFile> sources,
        List<TextFile> texts,
        ClassFiles classes,
        List<DependencyFacts> dependencies,
        CodeFacts code) {
    /** Copies the lists. */
    public LockInputs {
        sources = List.copyOf(sources);
        texts = List.copyOf(texts);
        dependencies = List.copyOf(dependencies);
    }
}
