// SPDX-License-Identifier: Apache-2.0
// SOURCE_FIND_COMPILED_CODE
package dev.ctas7.smartcrate.pattern;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.facts.TypeSources;
import dev.ctas7.smartcrate.facts.code.CodeClass;
import dev.ctas7.smartcrate.facts.effects.CrateEffects;
import dev.ctas7.smartcrate.facts.effects.EffectChain;
import dev.ctas7.smartcrate.facts.effects.MethodEffects;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.facts.traits.ClassTraits;
import dev.ctas7.smartcrate.model.Effect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of each source when it was compiled: its classes, nested and anonymous ones included, and their effects.
 */
public final class SourceCode {
    private final Map<String, List<CodeClass>> classes = new HashMap<>();
    private final Map<String, List<MethodEffects>> methods = new HashMap<>();
    private final Map<String, List<ClassTraits>> traits = new HashMap<>();

    private SourceCode() {}

    /** Distributes a crate's code among its sources, in one pass; code without a source is left out. */
    public static SourceCode of(CrateFacts facts) {
        SourceCode code = new SourceCode();
        TypeSources sources = TypeSources.of(facts);
        for (CodeClass type : facts.code().classes()) {
            sources.of(type.name()).ifPresent(file -> add(code.classes, file, type));
        }
        for (MethodEffects method : facts.code().effects().methods()) {
            sources.of(method.method().owner()).ifPresent(file -> add(code.methods, file, method));
        }
        for (ClassTraits type : facts.code().traits()) {
            sources.of(type.name()).ifPresent(file -> add(code.traits, file, type));
        }
        return code;
    }

    /** A source with what its comments promise and what its code does. */
    public PromisedSource promised(SourceFile file, Vocabulary vocabulary) {
        return new PromisedSource(
                file,
                SourceHeader.of(file, vocabulary),
                classes(file),
                methods(file),
                traits.getOrDefault(file.path(), List.of()));
    }

    /** The classes that a source was compiled to, in the order of the crate's code. */
    public List<CodeClass> classes(SourceFile file) {
        return List.copyOf(classes.getOrDefault(file.path(), List.of()));
    }

    /** The methods of these classes with what they do. */
    public List<MethodEffects> methods(SourceFile file) {
        return List.copyOf(methods.getOrDefault(file.path(), List.of()));
    }

    /** The effects of these classes, each with the shortest chain. */
    public Map<Effect, EffectChain> effects(SourceFile file) {
        return new CrateEffects(methods(file)).all();
    }

    private static <T> void add(Map<String, List<T>> map, SourceFile file, T value) {
        map.computeIfAbsent(file.path(), path -> new ArrayList<>()).add(value);
    }
}
