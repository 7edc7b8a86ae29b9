// SPDX-License-Identifier: Apache-2.0
// RESOURCE_CHECK_CLOSED_AGAIN
package dev.ctas7.smartcrate.gates.pattern.canonical;

import dev.ctas7.smartcrate.facts.traits.ClassTraits;
import dev.ctas7.smartcrate.facts.traits.CodeTrait.Kind;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.pattern.CanonicalPattern;
import dev.ctas7.smartcrate.pattern.PromisedSource;
import java.util.ArrayList;
import java.util.List;

/** SC314: it can be closed, and then closes all that it opened. */
final class GracefulCloseRule extends CanonicalRule {
    GracefulCloseRule() {
        super(
                CanonicalPattern.RESOURCE_CLOSE_GRACEFUL,
                "SC314",
                "resource-not-closed",
                "What is left open is missing elsewhere: file handles, connections, threads that keep the process alive.");
    }

    @Override
    List<Finding> judge(PromisedSource source) {
        List<Finding> findings = new ArrayList<>();
        if (!source.traits().isEmpty() && source.traits().stream().noneMatch(GracefulCloseRule::canBeClosed)) {
            findings.add(finding(
                    source,
                    new Objection(
                            "no type in it is AutoCloseable",
                            "Let the type that holds the resource implement AutoCloseable.")));
        }
        findings.addAll(each(
                source,
                Kind.UNCLOSED_FIELD,
                (method, field) -> new Objection(
                        method + " opens " + field + ", which close() does not close",
                        "Close it in close(), also when closing another fails.")));
        findings.addAll(each(
                source,
                Kind.UNCLOSED_LOCAL,
                (method, type) -> new Objection(
                        method + " opens " + article(type) + " and neither closes it nor hands it on",
                        "Open it in a try with resources.")));
        return findings;
    }

    /** A close() under a type of some library may well be that library's own idea of it. */
    private static boolean canBeClosed(ClassTraits type) {
        boolean closes =
                type.methods().stream().anyMatch(method -> method.name().name().equals("close"));
        boolean inherits = type.supers().stream().anyMatch(name -> !name.startsWith("java.lang."));
        return type.closeable() || (closes && inherits);
    }

    private static String article(String noun) {
        return ("AEIOU".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }
}
