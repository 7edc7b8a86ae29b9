// SPDX-License-Identifier: Apache-2.0
// RULE_DEFINE_TRACE_IDENTITIES
package dev.ctas7.smartcrate.gates.trace;

import dev.ctas7.smartcrate.model.Rule;
import dev.ctas7.smartcrate.model.Severity;
import java.util.List;

/** The identities of the rules about declared words. */
final class TraceRules {
    static final Rule CAPABILITY = Rule.of("SC222", "capability-without-trace", Severity.NOTE);
    static final Rule DOMAIN = Rule.of("SC223", "domain-without-trace", Severity.NOTE);

    private TraceRules() {}

    static List<Rule> all() {
        return List.of(CAPABILITY, DOMAIN);
    }
}
