// SPDX-License-Identifier: Apache-2.0
// HEARTBEAT_DEFINE_STABLE_RULES
package dev.ctas7.smartcrate.gates.heartbeat;

import dev.ctas7.smartcrate.facts.TypeSources;
import dev.ctas7.smartcrate.facts.bytecode.ClassFile;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
import dev.ctas7.smartcrate.model.Rule;
import dev.ctas7.smartcrate.model.Severity;
import java.util.List;

/** Gate 0's rules, and how their findings are made. */
final class HeartbeatRules {
    static final Rule MISSING_FOUNDATION = error("SC001", "foundation-missing");
    static final Rule FOREIGN_TOKEN = error("SC002", "token-not-accepted");
    static final Rule TAMPERED_FOUNDATION = error("SC003", "foundation-tampered");
    static final Rule FOREIGN_CLASS = error("SC004", "class-in-foundation-package");
    static final Rule MISSING_PROOF = error("SC005", "proof-missing");
    static final Rule UNFIT_PROOF = error("SC006", "proof-does-not-fit");
    static final Rule UNLINKED_PROOF = error("SC007", "proof-not-linked");
    static final Rule FORGED_PROOF = error("SC008", "proof-forged");
    static final Rule ENTRY_POINT = error("SC009", "entry-point-not-in-byte-code");
    static final Rule SMUGGLED_CLASS = error("SC010", "class-without-source");
    static final Rule PACKAGED_PROOF = error("SC011", "packaged-proof-differs");
    static final Rule UNAUTHORIZED_MODULE = error("SC012", "module-unauthorized");
    static final Rule UNPROVEN_CLAIM = error("SC013", "claim-without-proof");
    static final Rule UNDECLARED_MODULE = error("SC014", "module-without-manifest");
    static final Rule UNAUTHORIZED_RUNNING = error("SC015", "running-crate-unauthorized");
    static final Rule UNEXPLAINED_NESTED_TYPE =
            Rule.untouchable("SC016", "nested-type-without-source", Severity.WARNING);
    static final Rule UNREACHABLE_STATE = warning("SC017", "global-state-unreachable");
    static final Rule UNTRUSTED_STATE = error("SC018", "global-state-untrusted");
    static final Rule LOW_SCORE = error("SC019", "score-too-low");
    static final Rule FAILING_SYSTEM = warning("SC020", "running-system-not-whole");
    static final Rule UNHEALTHY_ENDPOINT = warning("SC021", "health-endpoint-unhealthy");

    /** All of them, by id. */
    static final List<Rule> ALL = List.of(
            MISSING_FOUNDATION,
            FOREIGN_TOKEN,
            TAMPERED_FOUNDATION,
            FOREIGN_CLASS,
            MISSING_PROOF,
            UNFIT_PROOF,
            UNLINKED_PROOF,
            FORGED_PROOF,
            ENTRY_POINT,
            SMUGGLED_CLASS,
            PACKAGED_PROOF,
            UNAUTHORIZED_MODULE,
            UNPROVEN_CLAIM,
            UNDECLARED_MODULE,
            UNAUTHORIZED_RUNNING,
            UNEXPLAINED_NESTED_TYPE,
            UNREACHABLE_STATE,
            UNTRUSTED_STATE,
            LOW_SCORE,
            FAILING_SYSTEM,
            UNHEALTHY_ENDPOINT);

    /** The rules whose findings say that this crate's proof or its foundation does not hold. */
    static final List<Rule> UNAUTHORIZED_SELF = List.of(
            MISSING_FOUNDATION,
            FOREIGN_TOKEN,
            TAMPERED_FOUNDATION,
            FOREIGN_CLASS,
            MISSING_PROOF,
            UNFIT_PROOF,
            UNLINKED_PROOF,
            FORGED_PROOF,
            PACKAGED_PROOF);

    /** Where dependencies, plugins and the compiler are set up. */
    static final Location POM = Location.of("pom.xml");

    private HeartbeatRules() {}

    private static Rule error(String id, String name) {
        return Rule.untouchable(id, name, Severity.ERROR).repeating();
    }

    private static Rule warning(String id, String name) {
        return Rule.untouchable(id, name, Severity.WARNING).repeating();
    }

    /** A finding whose fact may end in text from outside, which may end in full stops. */
    static Finding finding(Rule rule, Location where, String element, String what, String why, String fix) {
        int end = what.length();
        while (end > 0 && what.charAt(end - 1) == '.') {
            end--;
        }
        return Finding.of(rule, where, element, what.substring(0, end), why, fix);
    }

    /** The source of a class, where a person would mend it; the class file itself when no source declares it. */
    static Location place(ClassFile file, TypeSources sources) {
        return Location.of(sources.of(file).map(SourceFile::path).orElse(file.path()));
    }

    /** The first of many names, so that a message stays readable. */
    static String some(List<String> names) {
        int shown = 3;
        return names.size() <= shown
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, shown)) + " and " + (names.size() - shown) + " more";
    }
}
