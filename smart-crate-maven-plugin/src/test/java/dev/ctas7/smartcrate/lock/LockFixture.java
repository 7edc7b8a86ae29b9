// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.lock;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.facts.CrateIdentity;
import dev.ctas7.smartcrate.facts.ResolvedDependency;
import dev.ctas7.smartcrate.facts.bytecode.ClassFile;
import dev.ctas7.smartcrate.facts.bytecode.ClassFiles;
import dev.ctas7.smartcrate.facts.proof.DependencyFacts;
import dev.ctas7.smartcrate.facts.proof.FoundationFacts;
import dev.ctas7.smartcrate.facts.proof.ProofFacts;
import dev.ctas7.smartcrate.facts.source.ContentHash;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import dev.ctas7.smartcrate.manifest.Manifest;
import dev.ctas7.smartcrate.manifest.ManifestState;
import dev.ctas7.smartcrate.model.Location;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Facts of a small crate named demo, of which only what the lock looks at is filled. */
public final class LockFixture {
    public static final String ROUTE = "demo.Router#route public void route()";

    private LockFixture() {}

    /** A lock of these lines with hashes that fit. */
    public static Lock lock(List<String> content, List<String> members, List<String> dependencies) {
        return lock(content, members, dependencies, List.of());
    }

    /** A lock that also holds an intent. */
    public static Lock lock(
            List<String> content, List<String> members, List<String> dependencies, List<String> intent) {
        return new Lock(
                LockPart.CONTENT.part("demo", content),
                LockPart.INTERFACE.part("demo", members),
                LockPart.DEPENDENCY.part("demo", dependencies),
                LockPart.INTENT.part("demo", intent));
    }

    /** A lock of one source, one member and one dependency. */
    public static Lock lock() {
        return lock(
                List.of(content("src/main/java/demo/Router.java", 'a')), List.of(ROUTE), List.of("g:a " + version(1)));
    }

    public static String content(String path, char digit) {
        return path + " murmur3:" + String.valueOf(digit).repeat(32) + " sha256:"
                + String.valueOf(digit).repeat(64);
    }

    public static String version(int version) {
        return version + ".0 sha256:" + Integer.toString(version).repeat(64);
    }

    public static ContentHash hash(char digit) {
        return new ContentHash(
                String.valueOf(digit).repeat(32), String.valueOf(digit).repeat(64));
    }

    public static SourceFile source(String path, SourceKind kind, char digit) {
        return new SourceFile(path, kind, "demo", 1, List.of(), List.of(), List.of(), hash(digit));
    }

    public static ClassFile type(String name, String... api) {
        String path = name.replace('.', '/') + ".class";
        return new ClassFile(path, name, "", List.of(), false, false, List.of(), List.of(), List.of(api));
    }

    public static DependencyFacts dependency(String scope, String coordinates, String sha256) {
        String[] parts = coordinates.split(":", -1);
        String classifier = parts.length > 4 ? parts[4] : "";
        ResolvedDependency artifact = new ResolvedDependency(
                parts[0], parts[1], parts[3], parts[2], classifier, scope, Path.of("a.jar"), false);
        return new DependencyFacts(artifact, sha256, List.of(), List.of(), "");
    }

    public static CrateFacts facts(LockState state, Lock current, Map<String, Object> settings) {
        Map<String, Manifest.Entry> entries = new TreeMap<>();
        settings.forEach(
                (key, value) -> entries.put(key, new Manifest.Entry(value, Location.of("smart-crate.toml"), false)));
        ManifestState manifest = new ManifestState.Present("smart-crate.toml", new Manifest(entries, Map.of()));
        return facts(
                state,
                current,
                manifest,
                new ClassFiles(true, List.of(type("demo.Router", ROUTE)), List.of()),
                List.of());
    }

    /** Facts of a crate of another name. */
    static CrateFacts facts(CrateIdentity identity, LockState state, Lock current) {
        CrateFacts plain = facts(state, current, Map.of());
        return new CrateFacts(
                identity,
                plain.manifest(),
                plain.sources(),
                plain.texts(),
                plain.classes(),
                plain.dependencies(),
                plain.foundation(),
                plain.proof(),
                plain.reactor(),
                plain.upstream(),
                state,
                current);
    }

    public static CrateFacts facts(
            LockState state,
            Lock current,
            ManifestState manifest,
            ClassFiles classes,
            List<DependencyFacts> dependencies) {
        return new CrateFacts(
                new CrateIdentity("g", "demo", "1", "jar"),
                manifest,
                List.of(source("src/main/java/demo/Router.java", SourceKind.MAIN, 'a')),
                List.of(),
                classes,
                dependencies,
                new FoundationFacts("", "", "", "", ""),
                new ProofFacts(List.of(), false, List.of(), true, "", List.of(), null),
                List.of(),
                List.of(),
                state,
                current);
    }

    public static LockState.Present present(Lock lock) {
        LockState state = LockParser.parse(
                "smart-crate.lock",
                LockFile.format(LockDocument.of("demo", lock)).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return (LockState.Present) state;
    }
}
