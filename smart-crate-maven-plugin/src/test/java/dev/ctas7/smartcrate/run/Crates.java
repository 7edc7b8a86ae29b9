// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.run;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.facts.CrateIdentity;
import dev.ctas7.smartcrate.facts.bytecode.ClassFile;
import dev.ctas7.smartcrate.facts.bytecode.ClassFiles;
import dev.ctas7.smartcrate.facts.proof.FoundationFacts;
import dev.ctas7.smartcrate.facts.proof.ProofFacts;
import dev.ctas7.smartcrate.facts.source.ContentHash;
import dev.ctas7.smartcrate.facts.source.DeclaredType;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import dev.ctas7.smartcrate.facts.source.Suppression;
import dev.ctas7.smartcrate.lock.Lock;
import dev.ctas7.smartcrate.lock.LockState;
import dev.ctas7.smartcrate.manifest.Manifest;
import dev.ctas7.smartcrate.manifest.ManifestState;
import dev.ctas7.smartcrate.model.Location;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Facts of a little crate called demo, with only what the pipeline reads. */
final class Crates {
    static final CrateIdentity DEMO = new CrateIdentity("org.example", "demo", "1.0.0", "jar");
    static final String ROUTER = "src/main/java/demo/Router.java";

    private static final String MANIFEST = "smart-crate.toml";

    private Crates() {}

    /** A crate whose byte code carries these suppressions, with {@code [rules]} as given. */
    static CrateFacts with(List<ClassFile> classes, Map<String, Object> rules) {
        return of(
                List.of(
                        source("package-info.java", "demo", SourceKind.MAIN),
                        source("Other.java", "demo", SourceKind.MAIN, new DeclaredType("Other", 5)),
                        source(
                                "Router.java",
                                "demo",
                                SourceKind.MAIN,
                                new DeclaredType("Router", 7),
                                new DeclaredType("Router$Builder", 90))),
                classes,
                rules);
    }

    /** A crate of these sources and classes, with {@code [rules]} as given. */
    static CrateFacts of(List<SourceFile> sources, List<ClassFile> classes, Map<String, Object> rules) {
        Map<String, Manifest.Entry> entries = new TreeMap<>();
        rules.forEach((id, value) -> entries.put(
                "rules." + id, new Manifest.Entry(value, Location.of(MANIFEST, 40 + entries.size()), false)));
        Lock.Part part = new Lock.Part("", List.of());
        return new CrateFacts(
                DEMO,
                new ManifestState.Present(MANIFEST, new Manifest(entries, Map.of())),
                sources,
                List.of(),
                new ClassFiles(true, classes, List.of()),
                List.of(),
                new FoundationFacts("compile", "", "", "", ""),
                new ProofFacts(List.of(), false, List.of(), false, "", List.of(), null),
                List.of(),
                List.of(),
                new LockState.Absent("smart-crate.lock", false),
                new Lock(part, part, part, part));
    }

    static CrateFacts plain() {
        return with(List.of(), Map.of());
    }

    static CrateFacts suppressing(String type, Suppression... suppressions) {
        return with(List.of(type(type, suppressions)), Map.of());
    }

    static ClassFile type(String name, Suppression... suppressions) {
        String path = name.replace('.', '/') + ".class";
        return new ClassFile(path, name, "", List.of(), false, false, List.of(suppressions), List.of(), List.of());
    }

    static SourceFile source(String file, String packageName, SourceKind kind, DeclaredType... types) {
        String path = (kind == SourceKind.TEST ? "src/test/java/" : "src/main/java/") + packageName.replace('.', '/')
                + "/" + file;
        return new SourceFile(
                path, kind, packageName, 10, List.of(), List.of(types), List.of(), new ContentHash("", ""));
    }
}
