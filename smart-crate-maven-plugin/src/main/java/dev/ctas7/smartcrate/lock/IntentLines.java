// SPDX-License-Identifier: Apache-2.0
// INTENT_COMPUTE_CURRENT_LINES
package dev.ctas7.smartcrate.lock;

import dev.ctas7.smartcrate.facts.bytecode.ClassFile;
import dev.ctas7.smartcrate.facts.effects.EffectChain;
import dev.ctas7.smartcrate.facts.effects.MethodEffects;
import dev.ctas7.smartcrate.facts.source.Member;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import dev.ctas7.smartcrate.model.Effect;
import dev.ctas7.smartcrate.pattern.Constraint;
import dev.ctas7.smartcrate.pattern.Header;
import dev.ctas7.smartcrate.pattern.SourceHeader;
import dev.ctas7.smartcrate.pattern.Vocabulary;
import dev.ctas7.smartcrate.pattern.VocabularyFile;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Computes the intent part of a lock written now: what the sources promise and how the crate is built.
 *
 * <p>What nobody has accepted is not in it: effects, scopes and dependencies come in by {@code acknowledge} alone.
 */
final class IntentLines {
    /** How a line names the unnamed package; no other package can have this name. */
    private static final String UNNAMED = "(unnamed)";

    private static final Set<Effect> UNSEEN = EnumSet.of(Effect.REFLECTION, Effect.NATIVE, Effect.UNKNOWN);

    private IntentLines() {}

    static List<String> of(LockInputs inputs) {
        List<SourceFile> sources =
                inputs.sources().stream().filter(IntentLines::isJudged).toList();
        // Which words a crate adds to the vocabulary makes no header well formed or malformed.
        Vocabulary vocabulary = VocabularyFile.load();
        Map<String, SourceHeader> promises = new TreeMap<>();
        sources.forEach(file -> promises.put(file.path(), SourceHeader.of(file, vocabulary)));
        return Intent.NONE
                .with(IntentKind.HEADER, headers(promises))
                .with(IntentKind.CONSTRAINT, constraints(promises))
                .with(IntentKind.EDGE, edges(inputs.classes().classes()))
                .with(IntentKind.BRANCHING, branching(sources))
                .with(IntentKind.OPAQUE, opaque(inputs.code().effects().methods()))
                .lines();
    }

    private static boolean isJudged(SourceFile file) {
        return file.kind() == SourceKind.MAIN && !file.describesPackageOrModule() && !file.isGenerated();
    }

    private static Map<String, String> headers(Map<String, SourceHeader> promises) {
        Map<String, String> headers = new TreeMap<>();
        promises.forEach((path, promise) ->
                promise.header().filter(Header::wellFormed).ifPresent(header -> headers.put(path, header.text())));
        return headers;
    }

    private static Map<String, String> constraints(Map<String, SourceHeader> promises) {
        Map<String, String> constraints = new TreeMap<>();
        promises.forEach((path, promise) -> {
            if (!promise.constraints().isEmpty()) {
                constraints.put(
                        path,
                        promise.constraints().stream()
                                .map(Constraint::word)
                                .sorted()
                                .collect(Collectors.joining(",")));
            }
        });
        return constraints;
    }

    /** From each package to the others that its class files name, those of the platform ({@code java.*}) left out. */
    private static Map<String, String> edges(List<ClassFile> classes) {
        Map<String, String> edges = new TreeMap<>();
        for (ClassFile type : classes) {
            String from = packageOf(type.name());
            for (String to : type.usedPackages()) {
                if (!from.equals(plain(to))) {
                    edges.put(from + " " + plain(to), "");
                }
            }
        }
        return edges;
    }

    /** Decisions are cyclomatic complexity less 1: what a method decides beyond being called. */
    private static Map<String, String> branching(List<SourceFile> sources) {
        Map<String, Integer> decisions = new TreeMap<>();
        for (SourceFile file : sources) {
            int own = file.structure().members().stream()
                    .mapToInt(Member::complexity)
                    .map(complexity -> complexity - 1)
                    .sum();
            decisions.merge(plain(file.packageName()), own, Integer::sum);
        }
        Map<String, String> branching = new TreeMap<>();
        decisions.forEach((name, count) -> branching.put(name, String.valueOf(count)));
        return branching;
    }

    /** Only what a package's own methods do: a chain of two steps leads straight out of the crate. */
    private static Map<String, String> opaque(Collection<MethodEffects> methods) {
        Map<String, Set<String>> unseen = new TreeMap<>();
        for (MethodEffects method : methods) {
            for (EffectChain chain : method.chains()) {
                if (UNSEEN.contains(chain.effect()) && chain.steps().size() == 2) {
                    unseen.computeIfAbsent(packageOf(method.method().owner()), name -> new TreeSet<>())
                            .add(chain.effect().word());
                }
            }
        }
        Map<String, String> opaque = new TreeMap<>();
        unseen.forEach((name, words) -> opaque.put(name, String.join(",", words)));
        return opaque;
    }

    private static String packageOf(String type) {
        return plain(type.substring(0, Math.max(0, type.lastIndexOf('.'))));
    }

    /** A package as one word: the JVM allows blanks and control characters in names, a line does not. */
    private static String plain(String name) {
        return name.isEmpty() ? UNNAMED : name.replaceAll("[\\s\\p{Cntrl}]", "?");
    }
}
