// SPDX-License-Identifier: Apache-2.0
// FACTS_ORCHESTRATE_COMPLETE_CRATE
package dev.ctas7.smartcrate.run;

import dev.ctas7.smartcrate.facts.CompiledStateReader;
import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.facts.CrateInputs;
import dev.ctas7.smartcrate.facts.bytecode.ClassFiles;
import dev.ctas7.smartcrate.facts.bytecode.ClassOutput;
import dev.ctas7.smartcrate.facts.bytecode.ClassScanner;
import dev.ctas7.smartcrate.facts.effects.CodeFacts;
import dev.ctas7.smartcrate.facts.lineage.HistoryReader;
import dev.ctas7.smartcrate.facts.proof.DependencyFacts;
import dev.ctas7.smartcrate.facts.proof.DependencyScanner;
import dev.ctas7.smartcrate.facts.proof.LibraryUseScanner;
import dev.ctas7.smartcrate.facts.source.ContentHash;
import dev.ctas7.smartcrate.facts.source.ContentHasher;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.files.BoundedFile;
import dev.ctas7.smartcrate.lock.Lock;
import dev.ctas7.smartcrate.lock.LockBuilder;
import dev.ctas7.smartcrate.lock.LockInputs;
import dev.ctas7.smartcrate.lock.LockReader;
import dev.ctas7.smartcrate.lock.LockState;
import dev.ctas7.smartcrate.manifest.Manifest;
import dev.ctas7.smartcrate.manifest.ManifestReader;
import dev.ctas7.smartcrate.manifest.ManifestState;
import dev.ctas7.smartcrate.manifest.SemanticLockSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Gathers everything that gates and score are computed from, once, before any gate runs: what people wrote, and what is
 * claimed of it, on one thread, what tools made of it on another.
 */
public final class FactsGatherer {
    private FactsGatherer() {}

    /** The facts of a crate. Broken input becomes facts that say so, never an exception. */
    public static CrateFacts gather(CrateInputs inputs) {
        return gather(inputs, Progress.NONE);
    }

    /** The same, saying what it is about to read. */
    public static CrateFacts gather(CrateInputs inputs, Progress progress) {
        progress.begins(
                "reading sources, resources and " + inputs.dependencies().size() + " dependencies");
        CompletableFuture<WrittenFacts> reading = CompletableFuture.supplyAsync(() -> WrittenFacts.gather(inputs));
        CompletableFuture<ClaimedFacts> claiming =
                reading.thenApplyAsync(written -> ClaimedFacts.gather(inputs, lockFile(written.manifest())));
        List<DependencyFacts> dependencies =
                inputs.dependencies().stream().map(DependencyScanner::scan).toList();
        progress.begins("reading class files");
        ClassOutput output = ClassScanner.scanCode(inputs.classes());
        ClassFiles scanned = LibraryUseScanner.scan(inputs.classes(), output.files(), dependencies)
                .below(relative(inputs, inputs.classes()));
        WrittenFacts written = reading.join();
        List<SourceFile> sources = written.sources();
        ManifestState manifest = written.manifest();
        ClassFiles classes = scanned.with(CompiledStateReader.read(inputs, sources, scanned));
        progress.begins("finding effects in " + output.files().classes().size() + " classes");
        CodeFacts code = CodeGatherer.gather(inputs.classes(), output, sources);
        progress.begins("comparing " + sources.size() + " sources with the lock and with git");
        Lock current = LockBuilder.build(new LockInputs(
                inputs.identity().artifactId(),
                manifest.file(),
                manifestHash(inputs, manifest),
                sources,
                written.texts(),
                classes,
                dependencies,
                code));
        ClaimedFacts claimed = claiming.join();
        return new CrateFacts(
                inputs.identity(),
                manifest,
                sources,
                written.texts(),
                classes,
                dependencies,
                claimed.foundation(),
                claimed.proofs(),
                inputs.reactor(),
                claimed.upstream(),
                claimed.lock(),
                current,
                code,
                HistoryReader.read(inputs, claimed.lock(), current));
    }

    /** The manifest alone, for goals that need no more. */
    public static ManifestState manifest(CrateInputs inputs) {
        String shown = relative(inputs, inputs.manifest());
        return ManifestReader.read(inputs.manifest(), shown, inputs.basedir(), inputs.rootManifest());
    }

    /** The lock alone. */
    public static LockState lock(CrateInputs inputs) {
        return LockReader.read(inputs.basedir(), lockFile(manifest(inputs)));
    }

    private static String relative(CrateInputs inputs, Path file) {
        return inputs.basedir().relativize(file).toString().replace('\\', '/');
    }

    private static @Nullable ContentHash manifestHash(CrateInputs inputs, ManifestState manifest) {
        if (!(manifest instanceof ManifestState.Present)) {
            return null;
        }
        try {
            return ContentHasher.hashText(BoundedFile.read(inputs.manifest(), ManifestReader.MAX_BYTES));
        } catch (IOException e) {
            // It was there a moment ago; the lock then lacks its line, which the gate reports.
            return null;
        }
    }

    private static String lockFile(ManifestState manifest) {
        Manifest values = manifest instanceof ManifestState.Present present
                ? present.manifest()
                : new Manifest(Map.of(), Map.of());
        return SemanticLockSettings.of(values).lockFile();
    }
}
