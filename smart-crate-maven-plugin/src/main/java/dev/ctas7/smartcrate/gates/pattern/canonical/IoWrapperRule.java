// SPDX-License-Identifier: Apache-2.0
// ADAPTER_CHECK_HIDDEN_LIBRARY
package dev.ctas7.smartcrate.gates.pattern.canonical;

import dev.ctas7.smartcrate.facts.effects.EffectChain;
import dev.ctas7.smartcrate.facts.effects.MethodEffects;
import dev.ctas7.smartcrate.facts.traits.ClassTraits;
import dev.ctas7.smartcrate.facts.traits.MethodTraits;
import dev.ctas7.smartcrate.model.Effect;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.pattern.CanonicalPattern;
import dev.ctas7.smartcrate.pattern.PromisedSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** SC315: it does I/O by somebody's library, and nobody who calls it sees that library. */
final class IoWrapperRule extends CanonicalRule {
    private static final Set<Effect> WRAPPED = EnumSet.of(
            Effect.FILESYSTEM_READ,
            Effect.FILESYSTEM_WRITE,
            Effect.NETWORK,
            Effect.PROCESS,
            Effect.NATIVE,
            Effect.UNKNOWN);

    /** The parts of the JDK that are libraries to wrap; its files, streams and addresses are everybody's words. */
    private static final List<String> PLATFORM =
            List.of("java.sql", "javax.sql", "java.net.http", "javax.naming", "javax.jms");

    /** Packages below the same three words belong to one library. */
    private static final int WORDS = 3;

    IoWrapperRule() {
        super(
                CanonicalPattern.SERVICE_ADAPTER_IO_WRAPPER,
                "SC315",
                "adapter-not-wrapping",
                "An adapter is there so that the library behind it can be changed without its callers.");
    }

    @Override
    List<Finding> judge(PromisedSource source) {
        if (source.traits().isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        if (source.effects().keySet().stream().noneMatch(WRAPPED::contains) && holdsNothing(source)) {
            findings.add(finding(
                    source,
                    new Objection(
                            "there is no I/O in it to wrap",
                            "Choose a header that says what it does, such as // ORDER_MAP_WIRE_FORMAT.")));
        }
        Set<String> libraries = libraries(source);
        for (ClassTraits type : source.traits()) {
            // What a library calls back has to speak its language.
            if (type.supers().stream().noneMatch(name -> isOf(libraries, name))) {
                type.methods().stream()
                        .filter(IoWrapperRule::isCalledByOthers)
                        .forEach(method -> findings.addAll(leaks(source, method, libraries)));
            }
        }
        return findings;
    }

    private static boolean holdsNothing(PromisedSource source) {
        return source.traits().stream()
                .flatMap(type -> type.fieldTypes().stream())
                .allMatch(name -> name.startsWith("java.lang.") || name.startsWith("java.util."));
    }

    /** The libraries that the source itself calls for its I/O, by the first words of their packages. */
    private static Set<String> libraries(PromisedSource source) {
        Set<String> libraries = new TreeSet<>();
        for (MethodEffects method : source.methods()) {
            for (EffectChain chain : method.chains()) {
                String owner = chain.steps().get(chain.steps().size() - 1).owner();
                if (WRAPPED.contains(chain.effect()) && chain.steps().size() == 2 && isLibrary(owner)) {
                    libraries.add(root(owner));
                }
            }
        }
        return libraries;
    }

    private static boolean isLibrary(String type) {
        boolean platform = type.startsWith("java.") || type.startsWith("javax.");
        return platform ? PLATFORM.contains(root(type)) : type.contains(".");
    }

    private static boolean isOf(Set<String> libraries, String type) {
        return type.contains(".") && libraries.contains(root(type));
    }

    private static String root(String type) {
        String[] words = type.substring(0, Math.max(0, type.lastIndexOf('.'))).split("\\.");
        return String.join(".", List.of(words).subList(0, Math.min(WORDS, words.length)));
    }

    /** Whoever wires it has to know the library, so constructors and factories may. */
    private static boolean isCalledByOthers(MethodTraits method) {
        boolean open = (method.access() & Opcodes.ACC_PUBLIC) != 0;
        boolean hidden = (method.access() & (Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC)) != 0;
        return open && !hidden && !method.name().name().startsWith("<");
    }

    private List<Finding> leaks(PromisedSource source, MethodTraits method, Set<String> libraries) {
        Set<String> types = new TreeSet<>(method.thrown());
        Type descriptor = Type.getMethodType(method.name().descriptor());
        types.add(name(descriptor.getReturnType()));
        for (Type argument : descriptor.getArgumentTypes()) {
            types.add(name(argument));
        }
        return types.stream()
                .filter(type -> isOf(libraries, type))
                .map(type -> finding(
                        source,
                        method,
                        method.line(),
                        new Objection(
                                shown(method) + " shows its callers " + type + ", which it is there to wrap",
                                "Translate it into a type or exception of your own.")))
                .toList();
    }

    private static String name(Type type) {
        return type.getSort() == Type.ARRAY ? type.getElementType().getClassName() : type.getClassName();
    }
}
