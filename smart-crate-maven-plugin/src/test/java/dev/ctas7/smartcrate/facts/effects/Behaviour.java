// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.effects;

import dev.ctas7.smartcrate.facts.bytecode.ClassScanner;
import dev.ctas7.smartcrate.facts.bytecode.Javac;
import dev.ctas7.smartcrate.facts.code.CodeClass;
import dev.ctas7.smartcrate.facts.code.CodeName;
import dev.ctas7.smartcrate.facts.code.CodeUse;
import dev.ctas7.smartcrate.model.Effect;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What sources given as text do, judged by a table of six members; all else of the JDK is taken for harmless. */
final class Behaviour {
    /** As {@code owner.member}, so that a test needs no descriptors. */
    private static final Map<String, Effect> TABLE = Map.of(
            "java.nio.file.Files.write", Effect.FILESYSTEM_WRITE,
            "java.nio.file.Files.delete", Effect.FILESYSTEM_WRITE,
            "java.lang.System.getenv", Effect.ENVIRONMENT,
            "java.lang.System.nanoTime", Effect.TIME,
            "java.lang.System.out", Effect.LOGGING,
            "java.io.InputStream.read", Effect.FILESYSTEM_READ,
            "java.lang.Thread.start", Effect.THREAD);

    private final CodeFacts facts;

    private Behaviour(CodeFacts facts) {
        this.facts = facts;
    }

    static Behaviour of(Path folder, String... sources) {
        return of(classes(folder, sources));
    }

    static Behaviour of(List<CodeClass> classes) {
        return new Behaviour(EffectsEngine.of(classes, Behaviour::known));
    }

    static List<CodeClass> classes(Path folder, String... sources) {
        return ClassScanner.scanCode(Javac.compile(folder, List.of("-g", "-Xlint:-options"), sources))
                .code();
    }

    static Set<Effect> known(CodeUse.Kind kind, CodeName target) {
        Effect effect = TABLE.get(target.owner() + "." + target.name());
        if (effect != null) {
            return Set.of(effect);
        }
        return target.owner().startsWith("java.") ? Set.of() : Set.of(Effect.UNKNOWN);
    }

    CodeFacts facts() {
        return facts;
    }

    /** What a method does, as {@code time: Router.route -> java.lang.System.nanoTime (line 3)}. */
    List<String> of(String method) {
        return facts.effects().methods().stream()
                .filter(one -> one.method().shown(true).equals(method))
                .flatMap(one -> one.chains().stream())
                .map(Behaviour::text)
                .toList();
    }

    static String text(EffectChain chain) {
        return chain.effect().word() + ": " + chain.text() + " (line " + chain.line() + ")";
    }
}
