// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.gates;

import dev.ctas7.foundation.proof.ProofRecord;
import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.facts.CrateIdentity;
import dev.ctas7.smartcrate.facts.ResolvedDependency;
import dev.ctas7.smartcrate.facts.bytecode.ClassFile;
import dev.ctas7.smartcrate.facts.bytecode.ClassFiles;
import dev.ctas7.smartcrate.facts.bytecode.CompiledState;
import dev.ctas7.smartcrate.facts.bytecode.LibraryUse;
import dev.ctas7.smartcrate.facts.effects.CodeFacts;
import dev.ctas7.smartcrate.facts.lineage.HeaderHistory;
import dev.ctas7.smartcrate.facts.proof.ClaimedProof;
import dev.ctas7.smartcrate.facts.proof.DependencyFacts;
import dev.ctas7.smartcrate.facts.proof.ProofFacts;
import dev.ctas7.smartcrate.facts.source.ContentHash;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import dev.ctas7.smartcrate.facts.source.TextFile;
import dev.ctas7.smartcrate.facts.source.lexical.JavaFacts;
import dev.ctas7.smartcrate.facts.source.lexical.JavaScan;
import dev.ctas7.smartcrate.lock.LockState;
import dev.ctas7.smartcrate.manifest.Manifest;
import dev.ctas7.smartcrate.manifest.ManifestState;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;

/** The facts of a crate, put together piece by piece. */
public final class SampleCrate {
    private final List<SourceFile> sources = new ArrayList<>();
    private final List<TextFile> texts = new ArrayList<>();
    private final List<ClassFile> classes = new ArrayList<>();
    private final List<ClassFiles.Unreadable> unreadable = new ArrayList<>();
    private final List<DependencyFacts> dependencies = new ArrayList<>();
    private final Map<String, Manifest.Entry> entries = new LinkedHashMap<>();
    private final List<ClaimedProof> proofs = new ArrayList<>();
    private String packaging = "jar";
    private HeaderHistory history = HeaderHistory.NONE;
    private CompiledState compiled = CompiledState.NONE;
    private CodeFacts code = CodeFacts.NONE;

    /** A source with this text. */
    public SampleCrate source(String path, SourceKind kind, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        JavaFacts facts = JavaScan.of(bytes, bytes.length, path.substring(path.lastIndexOf('/') + 1));
        return source(new SourceFile(
                path,
                kind,
                facts.packageName(),
                facts.lines(),
                facts.leading(),
                facts.types(),
                facts.forbidden(),
                ContentHash.UNREAD,
                facts.problem(),
                facts.structure()));
    }

    public SampleCrate source(SourceFile file) {
        sources.add(file);
        return this;
    }

    public SampleCrate text(TextFile file) {
        texts.add(file);
        return this;
    }

    /** A class that refers to forbidden names. */
    public SampleCrate type(String name, boolean entryPoint, String... forbidden) {
        String path = name.replace('.', '/') + ".class";
        classes.add(
                new ClassFile(path, name, "", List.of(), entryPoint, false, List.of(), List.of(forbidden), List.of()));
        return this;
    }

    /** A class that uses a library's class which is or holds a forbidden one. */
    public SampleCrate type(String name, LibraryUse... uses) {
        type(name, false);
        classes.add(classes.remove(classes.size() - 1).using(List.of(uses)));
        return this;
    }

    /** A proof of this crate whose generated class has this name. */
    public SampleCrate proved(String generatedClass) {
        ProofRecord proof = new ProofRecord("crate", "1.0", "token", "demo.Main", generatedClass, List.of());
        proofs.add(new ClaimedProof("crate", true, proof, "", true));
        return this;
    }

    public SampleCrate unreadableClass(String path, String reason) {
        unreadable.add(new ClassFiles.Unreadable(path, reason));
        return this;
    }

    public SampleCrate dependency(String groupId, String artifactId, String scope) {
        ResolvedDependency artifact = new ResolvedDependency(groupId, artifactId, "1.0", "jar", "", scope, null, false);
        dependencies.add(new DependencyFacts(artifact, "", List.of(), List.of(), ""));
        return this;
    }

    public SampleCrate manifest(String key, Object value) {
        entries.put(key, new Manifest.Entry(value, Location.of("smart-crate.toml"), false));
        return this;
    }

    /** A manifest's value with its places. */
    public SampleCrate entry(String key, Manifest.Entry entry) {
        entries.put(key, entry);
        return this;
    }

    public SampleCrate history(HeaderHistory past) {
        history = past;
        return this;
    }

    public SampleCrate compiled(CompiledState state) {
        compiled = state;
        return this;
    }

    /** What the class files' bodies do. */
    public SampleCrate code(CodeFacts facts) {
        code = facts;
        return this;
    }

    public SampleCrate packaging(String word) {
        packaging = word;
        return this;
    }

    /** The facts; foundation and lock are absent, since Gates 1 and 3 have no business with them. */
    @NullUnmarked
    public CrateFacts facts() {
        ManifestState manifest = entries.isEmpty()
                ? new ManifestState.Absent("smart-crate.toml")
                : new ManifestState.Present("smart-crate.toml", new Manifest(entries, Map.of()));
        return new CrateFacts(
                new CrateIdentity("demo", "crate", "1.0", packaging),
                manifest,
                sources,
                texts,
                new ClassFiles(true, classes, unreadable, compiled),
                dependencies,
                null,
                new ProofFacts(proofs, false, List.of(), false, "", List.of(), null),
                List.of(),
                List.of(),
                new LockState.Absent("smart-crate.lock", false),
                null,
                code,
                history);
    }

    /** {@code ID severity file:line:column element | what}. */
    public static List<String> shown(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.rule().id() + " " + finding.severity().word() + " "
                        + finding.where().file() + ":" + finding.where().line() + ":"
                        + finding.where().column() + " " + finding.element() + "| " + finding.what())
                .toList();
    }
}
