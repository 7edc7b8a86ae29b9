// SPDX-License-Identifier: Apache-2.0
// RULE_DEFINE_STATIC_IDENTITIES
package dev.ctas7.smartcrate.gates.statics;

import dev.ctas7.smartcrate.model.Rule;
import dev.ctas7.smartcrate.model.Severity;

/** The identities of this package's rules; those about the manifest are beside its checks. */
final class StaticRules {
    static final Rule FILE_LENGTH = Rule.of("SC110", "file-too-long", Severity.ERROR);
    static final Rule ENTRY_POINT_LENGTH = Rule.of("SC111", "entry-point-too-long", Severity.WARNING);
    static final Rule DESCRIPTOR_LENGTH = Rule.of("SC112", "descriptor-too-long", Severity.WARNING);
    static final Rule FORBIDDEN_SOURCE = Rule.of("SC130", "forbidden-hash-in-source", Severity.ERROR);
    static final Rule FORBIDDEN_BYTECODE = Rule.of("SC131", "forbidden-hash-in-byte-code", Severity.ERROR);
    static final Rule FORBIDDEN_DEPENDENCY = Rule.of("SC132", "forbidden-hash-dependency", Severity.ERROR);
    static final Rule FORBIDDEN_TEXT = Rule.of("SC133", "forbidden-hash-in-text", Severity.ERROR);
    static final Rule UNREADABLE_CLASS = Rule.of("SC140", "class-unreadable", Severity.ERROR);
    static final Rule UNREADABLE_SOURCE = Rule.of("SC141", "source-unreadable", Severity.ERROR);

    private StaticRules() {}
}
