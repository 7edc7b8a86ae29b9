// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.drift;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.facts.CrateIdentity;
import dev.ctas7.smartcrate.facts.bytecode.ClassFile;
import dev.ctas7.smartcrate.facts.bytecode.ClassFiles;
import dev.ctas7.smartcrate.facts.code.CodeName;
import dev.ctas7.smartcrate.facts.effects.CodeFacts;
import dev.ctas7.smartcrate.facts.effects.CrateEffects;
import dev.ctas7.smartcrate.facts.effects.EffectChain;
import dev.ctas7.smartcrate.facts.effects.MethodEffects;
import dev.ctas7.smartcrate.facts.proof.DependencyFacts;
import dev.ctas7.smartcrate.facts.proof.FoundationFacts;
import dev.ctas7.smartcrate.facts.proof.ProofFacts;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import dev.ctas7.smartcrate.gates.SampleCrate;
import dev.ctas7.smartcrate.lock.Lock;
import dev.ctas7.smartcrate.lock.LockBuilder;
import dev.ctas7.smartcrate.lock.LockFixture;
import dev.ctas7.smartcrate.lock.LockInputs;
import dev.ctas7.smartcrate.lock.LockState;
import dev.ctas7.smartcrate.manifest.Manifest;
import dev.ctas7.smartcrate.manifest.ManifestState;
import dev.ctas7.smartcrate.model.Effect;
import dev.ctas7.smartcrate.model.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A crate named demo, of which a test says what it promises, uses and does. */
public final class DriftCrate {
    private static final String MANIFEST = "smart-crate.toml";

    private final List<SourceFile> sources = new ArrayList<>();
    private final List<ClassFile> classes = new ArrayList<>(List.of(LockFixture.type("demo.Main")));
    private final List<MethodEffects> methods = new ArrayList<>();
    private final List<DependencyFacts> dependencies = new ArrayList<>();
    private final Map<String, Manifest.Entry> manifest = new TreeMap<>();
    private String version = "1.0";

    /** A main source {@code src/main/java/demo/NAME.java}. */
    public DriftCrate source(String name, String text) {
        return sourceAt("src/main/java/demo/" + name + ".java", text);
    }

    public DriftCrate sourceAt(String path, String text) {
        sources.addAll(
                new SampleCrate().source(path, SourceKind.MAIN, text).facts().sources());
        return this;
    }

    public DriftCrate uses(String type, String... packages) {
        classes.add(new ClassFile(
                type + ".class",
                type,
                "",
                List.of(),
                false,
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(packages),
                List.of()));
        return this;
    }

    /** A method of the class that has the effect itself. */
    public DriftCrate effect(String type, Effect effect) {
        CodeName outside = new CodeName("lib." + effect.word(), "call", "()V");
        return effect(effect, new CodeName(type, "run", "()V"), outside);
    }

    /** A method of the class that has the effect through another of the crate. */
    public DriftCrate effectThrough(String type, String other, Effect effect) {
        CodeName outside = new CodeName("lib." + effect.word(), "call", "()V");
        return effect(effect, new CodeName(type, "run", "()V"), new CodeName(other, "run", "()V"), outside);
    }

    private DriftCrate effect(Effect effect, CodeName... steps) {
        methods.add(new MethodEffects(steps[0], List.of(new EffectChain(effect, List.of(steps), 3))));
        return this;
    }

    public DriftCrate dependency(String key) {
        dependencies.add(LockFixture.dependency("compile", key + ":jar:1", "1".repeat(64)));
        return this;
    }

    public DriftCrate manifest(String key, Object value) {
        manifest.put(key, new Manifest.Entry(value, Location.of(MANIFEST, 40 + manifest.size()), false));
        return this;
    }

    /** {@code [intent] effects} with these words. */
    public DriftCrate declares(Effect... effects) {
        List<String> words = new ArrayList<>();
        for (Effect effect : effects) {
            words.add(effect.word());
        }
        return manifest("intent.effects", words);
    }

    public DriftCrate version(String other) {
        version = other;
        return this;
    }

    /** What a lock written now would hold. */
    public Lock current() {
        return LockBuilder.build(new LockInputs(
                "demo",
                MANIFEST,
                null,
                sources,
                List.of(),
                new ClassFiles(true, classes, List.of()),
                dependencies,
                code()));
    }

    /** A lock written now, as a file holds it. */
    public LockState.Present locked() {
        return LockFixture.present(current());
    }

    /** The facts of this crate with a lock from another day. */
    public CrateFacts facts(LockState lock) {
        return new CrateFacts(
                new CrateIdentity("g", "demo", version, "jar"),
                new ManifestState.Present(MANIFEST, new Manifest(manifest, Map.of())),
                sources,
                List.of(),
                new ClassFiles(true, classes, List.of()),
                dependencies,
                new FoundationFacts("", "", "", "", ""),
                new ProofFacts(List.of(), false, List.of(), true, "", List.of(), null),
                List.of(),
                List.of(),
                lock,
                current(),
                code());
    }

    private CodeFacts code() {
        return new CodeFacts(List.of(), new CrateEffects(methods));
    }
}
