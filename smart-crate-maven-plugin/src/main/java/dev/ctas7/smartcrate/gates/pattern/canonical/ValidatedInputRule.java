// SPDX-License-Identifier: Apache-2.0
// INPUT_CHECK_DECIDED_FIRST
package dev.ctas7.smartcrate.gates.pattern.canonical;

import dev.ctas7.smartcrate.facts.traits.CodeTrait.Kind;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.pattern.CanonicalPattern;
import dev.ctas7.smartcrate.pattern.PromisedSource;
import java.util.ArrayList;
import java.util.List;

/** SC310: text and bytes that come in are judged before they go anywhere else. */
final class ValidatedInputRule extends CanonicalRule {
    ValidatedInputRule() {
        super(
                CanonicalPattern.USER_VALIDATE_INPUT_SECURITY,
                "SC310",
                "input-not-validated",
                "What passes here is trusted by all that comes after.");
    }

    @Override
    List<Finding> judge(PromisedSource source) {
        List<Finding> findings = new ArrayList<>(each(
                source,
                Kind.INPUT_UNCHECKED,
                (method, input) -> new Objection(
                        method + " lets " + input + " pass without deciding anything by what it holds",
                        "Check its form and length, and refuse what does not fit.")));
        findings.addAll(each(
                source,
                Kind.INPUT_PASSED_ON,
                (method, way) -> new Objection(
                        "in " + method + " " + way + " before anything is decided by what it holds",
                        "Check it first, and refuse what does not fit.")));
        return findings;
    }
}
