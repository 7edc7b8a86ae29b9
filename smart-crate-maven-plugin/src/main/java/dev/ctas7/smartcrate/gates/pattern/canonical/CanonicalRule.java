// SPDX-License-Identifier: Apache-2.0
// RULE_CHECK_CANONICAL_PROMISE
package dev.ctas7.smartcrate.gates.pattern.canonical;

import dev.ctas7.smartcrate.facts.traits.ClassTraits;
import dev.ctas7.smartcrate.facts.traits.CodeTrait;
import dev.ctas7.smartcrate.facts.traits.CodeTrait.Kind;
import dev.ctas7.smartcrate.facts.traits.MethodTraits;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Rule;
import dev.ctas7.smartcrate.model.Severity;
import dev.ctas7.smartcrate.pattern.CanonicalPattern;
import dev.ctas7.smartcrate.pattern.PromisedSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The checks of one canonical pattern; asked only of sources whose header is exactly its name. */
public abstract class CanonicalRule {
    private final CanonicalPattern pattern;
    private final Rule rule;
    private final String why;

    /** Binds a pattern to its rule, and says why its promise matters. */
    CanonicalRule(CanonicalPattern pattern, String id, String name, String why) {
        this.pattern = pattern;
        this.rule = Rule.of(id, name, Severity.WARNING).repeating();
        this.why = why;
    }

    /** The six, in the order of their patterns. */
    public static List<CanonicalRule> all() {
        return List.of(
                new ValidatedInputRule(),
                new IdempotentRecordRule(),
                new BoundedTaskRule(),
                new SecureTokenRule(),
                new GracefulCloseRule(),
                new IoWrapperRule());
    }

    /** The rule's identity. */
    public final Rule rule() {
        return rule;
    }

    /** What a source does not keep of the pattern; nothing when its header is another. */
    public final List<Finding> check(PromisedSource source) {
        if (source.canonical().filter(pattern::equals).isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>(each(source, Kind.NOT_ANALYSED, this::notAnalysed));
        findings.addAll(judge(source));
        return findings;
    }

    /** What the pattern's own checks find. */
    abstract List<Finding> judge(PromisedSource source);

    /** One finding for each trait of a kind: what the function makes of its method and detail, and the way out. */
    final List<Finding> each(PromisedSource source, Kind kind, BiFunction<String, String, Objection> objection) {
        List<Finding> findings = new ArrayList<>();
        for (MethodTraits method : methods(source).toList()) {
            for (CodeTrait trait : method.traits()) {
                if (trait.kind() == kind) {
                    int line = trait.line() > 0 ? trait.line() : method.line();
                    findings.add(finding(source, method, line, objection.apply(shown(method), trait.detail())));
                }
            }
        }
        return findings;
    }

    /** A finding about a method. */
    final Finding finding(PromisedSource source, MethodTraits method, int line, Objection objection) {
        String element = PromisedSource.element(method.name());
        return Finding.of(rule, source.at(line), element, objection.what(), why, objection.fix());
    }

    /** A finding about the source as a whole. */
    final Finding finding(PromisedSource source, Objection objection) {
        return Finding.of(rule, source.at(0), objection.what(), why, objection.fix());
    }

    /** All methods of a source that were read in depth. */
    static Stream<MethodTraits> methods(PromisedSource source) {
        return source.traits().stream().map(ClassTraits::methods).flatMap(List::stream);
    }

    /** A method as a message names it: the type without its package, and the method that a lambda is written in. */
    static String shown(MethodTraits method) {
        String element = PromisedSource.element(method.name());
        String type = method.name().owner().substring(method.name().owner().lastIndexOf('.') + 1);
        String name = element.substring(element.indexOf('#') + 1);
        return name.equals("<init>") ? "new " + type : name.equals("<clinit>") ? type : type + "." + name;
    }

    private Objection notAnalysed(String method, String reason) {
        return new Objection(
                method + " " + reason + ", so nobody can say whether it keeps " + pattern,
                "Make it shorter, or compile it anew.");
    }

    /**
     * What is wrong, and what to do.
     *
     * @param what the fact; no full stop at its end
     * @param fix in the imperative
     */
    record Objection(String what, String fix) {}
}
