// SPDX-License-Identifier: Apache-2.0
// RULE_DEFINE_STATIC_IDENTITIES
package dev.ctas7.smartcrate.gates.statics;

import dev.ctas7.smartcrate.model.Rule;
import dev.ctas7.smartcrate.model.Severity;

/** The identities of this package's rules; those of a source and of the manifest are beside them. */
final class StaticRules {
    static final Rule FORBIDDEN_BYTECODE = Rule.of("SC131", "forbidden-hash-in-byte-code", Severity.ERROR);
    static final Rule FORBIDDEN_DEPENDENCY = Rule.of("SC132", "forbidden-hash-dependency", Severity.ERROR);
    static final Rule FORBIDDEN_TEXT = Rule.of("SC133", "forbidden-hash-in-text", Severity.ERROR);
    static final Rule UNREADABLE_CLASS = Rule.of("SC140", "class-unreadable", Severity.ERROR);
    static final Rule NOT_COMPILED = Rule.of("SC143", "source-not-compiled", Severity.ERROR);

    private StaticRules() {}
}
