// SPDX-License-Identifier: Apache-2.0
// CRATE_HOLD_GATHERED_FACTS
package dev.ctas7.smartcrate.facts;

import dev.ctas7.smartcrate.facts.bytecode.ClassFiles;
import dev.ctas7.smartcrate.facts.effects.CodeFacts;
import dev.ctas7.smartcrate.facts.lineage.HeaderHistory;
import dev.ctas7.smartcrate.facts.proof.DependencyFacts;
import dev.ctas7.smartcrate.facts.proof.FoundationFacts;
import dev.ctas7.smartcrate.facts.proof.ProofFacts;
import dev.ctas7.smartcrate.facts.running.RunningSystem;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.facts.source.TextFile;
import dev.ctas7.smartcrate.lock.Lock;
import dev.ctas7.smartcrate.lock.LockState;
import dev.ctas7.smartcrate.manifest.ManifestState;
import java.util.List;

/**
 * Everything that gates and score are computed from.
 *
 * @param identity the artifact
 * @param manifest the crate's declaration of itself
 * @param sources Java files, sorted by path
 * @param texts resources, Dockerfiles, compose and CI files, sorted by path
 * @param classes the output folder
 * @param dependencies the class path, opened, in Maven's order
 * @param foundation the foundation-core on it
 * @param proof the crate's own proofs
 * @param reactor the modules beside it, as their models declare them
 * @param upstream proofs of the modules built before it
 * @param lock the lock file
 * @param current what a lock written now would hold
 * @param code what the class files' bodies do
 * @param history what the main sources were when the lock was last committed
 * @param running what the network says of the running system
 */
public record CrateFacts(
        CrateIdentity identity,
        ManifestState manifest,
        List<SourceFile> sources,
        List<TextFile> texts,
        ClassFiles classes,
        List<DependencyFacts> dependencies,
        FoundationFacts foundation,
        ProofFacts proof,
        List<ReactorModule> reactor,
        List<UpstreamProof> upstream,
        LockState lock,
        Lock current,
        CodeFacts code,
        HeaderHistory history,
        RunningSystem running) {
    /** Copies the lists. */
    public CrateFacts {
        sources = List.copyOf(sources);
        texts = List.copyOf(texts);
        dependencies = List.copyOf(dependencies);
        reactor = List.copyOf(reactor);
        upstream = List.copyOf(upstream);
    }

    /** A crate of which nobody has asked the network. */
    public CrateFacts(
            CrateIdentity identity,
            ManifestState manifest,
            List<SourceFile> sources,
            List<TextFile> texts,
            ClassFiles classes,
            List<DependencyFacts> dependencies,
            FoundationFacts foundation,
            ProofFacts proof,
            List<ReactorModule> reactor,
            List<UpstreamProof> upstream,
            LockState lock,
            Lock current,
            CodeFacts code,
            HeaderHistory history) {
        this(
                identity,
                manifest,
                sources,
                texts,
                classes,
                dependencies,
                foundation,
                proof,
                reactor,
                upstream,
                lock,
                current,
                code,
                history,
                RunningSystem.NONE);
    }

    /** A crate without a history. */
    public CrateFacts(
            CrateIdentity identity,
            ManifestState manifest,
            List<SourceFile> sources,
            List<TextFile> texts,
            ClassFiles classes,
            List<DependencyFacts> dependencies,
            FoundationFacts foundation,
            ProofFacts proof,
            List<ReactorModule> reactor,
            List<UpstreamProof> upstream,
            LockState lock,
            Lock current,
            CodeFacts code) {
        this(
                identity,
                manifest,
                sources,
                texts,
                classes,
                dependencies,
                foundation,
                proof,
                reactor,
                upstream,
                lock,
                current,
                code,
                HeaderHistory.NONE);
    }

    /** A crate whose bodies nobody has read. */
    public CrateFacts(
            CrateIdentity identity,
            ManifestState manifest,
            List<SourceFile> sources,
            List<TextFile> texts,
            ClassFiles classes,
            List<DependencyFacts> dependencies,
            FoundationFacts foundation,
            ProofFacts proof,
            List<ReactorModule> reactor,
            List<UpstreamProof> upstream,
            LockState lock,
            Lock current) {
        this(
                identity,
                manifest,
                sources,
                texts,
                classes,
                dependencies,
                foundation,
                proof,
                reactor,
                upstream,
                lock,
                current,
                CodeFacts.NONE);
    }

    /** The same crate, in this running system. */
    public CrateFacts with(RunningSystem asked) {
        return new CrateFacts(
                identity,
                manifest,
                sources,
                texts,
                classes,
                dependencies,
                foundation,
                proof,
                reactor,
                upstream,
                lock,
                current,
                code,
                history,
                asked);
    }
}
