// SPDX-License-Identifier: Apache-2.0
// RECORD_CHECK_IDEMPOTENT_WRITE
package dev.ctas7.smartcrate.gates.pattern.canonical;

import dev.ctas7.smartcrate.facts.traits.CodeTrait.Kind;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.pattern.CanonicalPattern;
import dev.ctas7.smartcrate.pattern.PromisedSource;
import java.util.List;

/** SC311: writing a record twice leaves one. */
final class IdempotentRecordRule extends CanonicalRule {
    IdempotentRecordRule() {
        super(
                CanonicalPattern.SYSTEM_WRITE_IDEMPOTENT_RECORD,
                "SC311",
                "write-not-idempotent",
                "After a retry the record is there twice.");
    }

    @Override
    List<Finding> judge(PromisedSource source) {
        return each(
                source,
                Kind.BLIND_APPEND,
                (method, how) -> new Objection(
                        method + " adds whatever is there already: " + how,
                        "Replace the whole file under another name and rename it, or say in the statement what happens"
                                + " when the row is there: ON CONFLICT, MERGE."));
    }
}
