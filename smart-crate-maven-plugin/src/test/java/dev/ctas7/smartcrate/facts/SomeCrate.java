// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts;

import dev.ctas7.foundation.FoundationCore;
import dev.ctas7.foundation.proof.ProofRecord;
import dev.ctas7.smartcrate.facts.bytecode.ClassFile;
import dev.ctas7.smartcrate.facts.bytecode.ClassFiles;
import dev.ctas7.smartcrate.facts.proof.ClaimedProof;
import dev.ctas7.smartcrate.facts.proof.DependencyFacts;
import dev.ctas7.smartcrate.facts.proof.FoundationFacts;
import dev.ctas7.smartcrate.facts.proof.ProofFacts;
import dev.ctas7.smartcrate.facts.running.RunningSystem;
import dev.ctas7.smartcrate.facts.source.ContentHash;
import dev.ctas7.smartcrate.facts.source.DeclaredType;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import dev.ctas7.smartcrate.lock.Lock;
import dev.ctas7.smartcrate.lock.LockPart;
import dev.ctas7.smartcrate.lock.LockState;
import dev.ctas7.smartcrate.manifest.Manifest;
import dev.ctas7.smartcrate.manifest.ManifestState;
import dev.ctas7.smartcrate.model.Location;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A crate with nothing wrong, {@code org.example:demo:1.0}, of which a test varies one thing. */
public final class SomeCrate {
    public static final String TOKEN = FoundationCore.FOUNDATION_CORE_TOKEN;
    public static final String PIN = "0123456789abcdef".repeat(4);
    public static final Lock LOCK = new Lock(
            part(LockPart.CONTENT, "a"),
            part(LockPart.INTERFACE, "a"),
            part(LockPart.DEPENDENCY, "a"),
            LockPart.INTENT.part("", List.of()));

    private CrateIdentity identity = new CrateIdentity("org.example", "demo", "1.0", "jar");
    private final TreeMap<String, Manifest.Entry> manifest = new TreeMap<>();
    private final List<SourceFile> sources = new ArrayList<>(List.of(source("src/main/java/demo/Main.java", "Main")));
    private final List<ClassFile> classes = new ArrayList<>(List.of(
            new ClassFile(
                    "demo/Main.class",
                    "demo.Main",
                    "Main.java",
                    List.of(),
                    true,
                    false,
                    List.of(),
                    List.of(),
                    List.of()),
            classFile("demo.SmartCrateProof_demo")));
    private final List<DependencyFacts> dependencies = new ArrayList<>(List.of(new DependencyFacts(
            dependency("dev.ctas7", "foundation-core", "7.3.1", false),
            PIN,
            List.of("dev/ctas7/foundation/FoundationCore.class"),
            List.of(),
            "")));
    private FoundationFacts foundation =
            new FoundationFacts("compile", TOKEN, PIN, PIN, "dev.ctas7:foundation-core:7.3.1");
    private ProofFacts proof = new ProofFacts(
            List.of(claim("demo", "1.0")), true, List.of(claim("demo", "1.0")), true, "", List.of(), null);
    private final List<ReactorModule> reactor = new ArrayList<>();
    private final List<UpstreamProof> upstream = new ArrayList<>();
    private RunningSystem running = RunningSystem.NONE;
    private LockState lock = new LockState.Present("smart-crate.lock", LOCK);

    /** One line about one thing, and the hash that fits it in a lock of which only the parts are known. */
    public static Lock.Part part(LockPart part, String key) {
        return part.part("", List.of(key + " 1"));
    }

    public static SourceFile source(String path, String... types) {
        SourceKind kind = path.contains("/test/") ? SourceKind.TEST : SourceKind.MAIN;
        return source(path, path.startsWith("target/") ? SourceKind.GENERATED : kind, types);
    }

    public static SourceFile source(String path, SourceKind kind, String... types) {
        List<DeclaredType> declared =
                Arrays.stream(types).map(name -> new DeclaredType(name, 1)).toList();
        return new SourceFile(path, kind, "demo", 1, List.of(), declared, List.of(), new ContentHash("", ""));
    }

    public static ClassFile classFile(String name) {
        return new ClassFile(
                name.replace('.', '/') + ".class", name, "", List.of(), false, false, List.of(), List.of(), List.of());
    }

    public static ResolvedDependency dependency(String group, String artifact, String version, boolean sibling) {
        return new ResolvedDependency(group, artifact, version, "jar", "", "compile", Path.of("some.jar"), sibling);
    }

    public static ProofRecord proofRecord(String crate, String version, String... processors) {
        return new ProofRecord(
                crate, version, TOKEN, "demo.Main", "demo.SmartCrateProof_" + crate, List.of(processors));
    }

    public static ClaimedProof claim(String crate, String version) {
        return new ClaimedProof(crate, true, proofRecord(crate, version), "", true);
    }

    /** A module of the same reactor, built before this crate or not, with all it needs. */
    public static ReactorModule module(String artifactId, boolean upstream) {
        CrateIdentity other = new CrateIdentity("org.example", artifactId, "1.0", "jar");
        return new ReactorModule(other, artifactId, false, upstream, true, true, true, true, Path.of(artifactId));
    }

    public SomeCrate identity(CrateIdentity changed) {
        identity = changed;
        return this;
    }

    public SomeCrate manifest(String path, Object value) {
        manifest.put(path, new Manifest.Entry(value, Location.of("smart-crate.toml"), false));
        return this;
    }

    public SomeCrate source(SourceFile added) {
        sources.add(added);
        return this;
    }

    public SomeCrate withClass(ClassFile added) {
        classes.add(added);
        return this;
    }

    public SomeCrate withoutClasses() {
        classes.clear();
        return this;
    }

    public SomeCrate dependency(DependencyFacts added) {
        dependencies.add(added);
        return this;
    }

    public SomeCrate foundation(FoundationFacts changed) {
        foundation = changed;
        return this;
    }

    public SomeCrate proof(ProofFacts changed) {
        proof = changed;
        return this;
    }

    /** Another proof in output folder and jar alike. */
    public SomeCrate proof(ClaimedProof... claims) {
        return proof(new ProofFacts(List.of(claims), true, List.of(claims), true, "", List.of(), null));
    }

    public SomeCrate module(ReactorModule added, ClaimedProof... claims) {
        reactor.add(added);
        if (added.upstream()) {
            upstream.add(new UpstreamProof(added, List.of(claims)));
        }
        return this;
    }

    public SomeCrate lock(LockState changed) {
        lock = changed;
        return this;
    }

    public SomeCrate running(RunningSystem changed) {
        running = changed;
        return this;
    }

    public CrateFacts facts() {
        return new CrateFacts(
                        identity,
                        new ManifestState.Present("smart-crate.toml", new Manifest(manifest, Map.of())),
                        sources,
                        List.of(),
                        new ClassFiles(!classes.isEmpty(), classes, List.of()),
                        dependencies,
                        foundation,
                        proof,
                        reactor,
                        upstream,
                        lock,
                        LOCK)
                .with(running);
    }
}
