// SPDX-License-Identifier: Apache-2.0
// SOURCE_HOLD_PROMISE_AND_CODE
package dev.ctas7.smartcrate.pattern;

import dev.ctas7.smartcrate.facts.code.CodeClass;
import dev.ctas7.smartcrate.facts.code.CodeName;
import dev.ctas7.smartcrate.facts.effects.CrateEffects;
import dev.ctas7.smartcrate.facts.effects.EffectChain;
import dev.ctas7.smartcrate.facts.effects.MethodEffects;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import dev.ctas7.smartcrate.facts.traits.ClassTraits;
import dev.ctas7.smartcrate.model.Effect;
import dev.ctas7.smartcrate.model.Location;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A source with what it promises and what became of it when it was compiled.
 *
 * @param file the source
 * @param promise its header and constraints
 * @param classes it was compiled to, nested and anonymous ones included; empty when it was not compiled
 * @param methods of these classes with what they do
 * @param traits of these classes; empty unless its header is a canonical pattern
 */
public record PromisedSource(
        SourceFile file,
        SourceHeader promise,
        List<CodeClass> classes,
        List<MethodEffects> methods,
        List<ClassTraits> traits) {
    /** Copies the lists. */
    public PromisedSource {
        classes = List.copyOf(classes);
        methods = List.copyOf(methods);
        traits = List.copyOf(traits);
    }

    /** Whether a source may have a header: a main one that declares types. */
    public static boolean mayPromise(SourceFile file) {
        return file.kind() == SourceKind.MAIN && !file.describesPackageOrModule();
    }

    /** All effects of its classes, each with the shortest chain. */
    public Map<Effect, EffectChain> effects() {
        return new CrateEffects(methods).all();
    }

    /** The canonical pattern that its header is. */
    public Optional<CanonicalPattern> canonical() {
        return promise.header().filter(Header::wellFormed).flatMap(header -> CanonicalPattern.ofHeader(header.text()));
    }

    /** A line of it, or the header's where the class file knows none. */
    public Location at(int line) {
        return line > 0
                ? Location.of(file.path(), line)
                : promise.header()
                        .map(header -> new Location(
                                file.path(), header.line().line(), header.line().column()))
                        .orElse(Location.of(file.path()));
    }

    /** A method as findings name it; a lambda counts as the method that it is written in. */
    public static String element(CodeName method) {
        String name = method.name();
        if (name.startsWith("lambda$") && name.lastIndexOf('$') > name.indexOf('$')) {
            String inside = name.substring(name.indexOf('$') + 1, name.lastIndexOf('$'));
            name = inside.equals("new") ? "<init>" : inside.equals("static") ? "<clinit>" : inside;
        }
        return method.owner() + "#" + name;
    }
}
