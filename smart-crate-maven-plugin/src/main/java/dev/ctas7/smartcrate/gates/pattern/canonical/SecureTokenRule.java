// SPDX-License-Identifier: Apache-2.0
// TOKEN_CHECK_KEPT_SECRET
package dev.ctas7.smartcrate.gates.pattern.canonical;

import dev.ctas7.smartcrate.facts.traits.CodeTrait.Kind;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.pattern.CanonicalPattern;
import dev.ctas7.smartcrate.pattern.PromisedSource;
import java.util.ArrayList;
import java.util.List;

/** SC313: no secret can be read, guessed or measured. */
final class SecureTokenRule extends CanonicalRule {
    SecureTokenRule() {
        super(
                CanonicalPattern.SERVICE_ROTATE_TOKEN_SECURE,
                "SC313",
                "secret-not-kept",
                "A secret that one more person or machine can learn is none.");
    }

    @Override
    List<Finding> judge(PromisedSource source) {
        List<Finding> findings = new ArrayList<>(each(
                source,
                Kind.SECRET_SHOWN,
                (method, way) -> new Objection(
                        "in " + method + " the secret " + way,
                        "Name whose secret it is, by an id, and leave the secret itself out.")));
        findings.addAll(each(
                source,
                Kind.SECRET_COMPARED,
                (method, way) -> new Objection(
                        "in " + method + " the secret " + way + ", which takes longer the more of it is right",
                        "Compare the bytes by MessageDigest.isEqual.")));
        findings.addAll(each(
                source,
                Kind.WEAK_RANDOM,
                (method, from) -> new Objection(
                        method + " makes text or bytes by " + from + ", which can be foretold",
                        "Use a SecureRandom.")));
        return findings;
    }
}
