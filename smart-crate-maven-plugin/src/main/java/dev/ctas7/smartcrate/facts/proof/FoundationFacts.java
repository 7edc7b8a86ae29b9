// SPDX-License-Identifier: Apache-2.0
// FOUNDATION_HOLD_RESOLVED_EVIDENCE
package dev.ctas7.smartcrate.facts.proof;

/**
 * The foundation-core that the crate really gets.
 *
 * @param scope Maven's scope; empty when it is not on the class path
 * @param token read from its byte code; empty when it has none
 * @param pin SHA-256 over its sorted class entries; empty when it could not be read
 * @param expectedPin the pin that this plugin was built with
 * @param location group, artifact and version for messages; empty when it is not on the class path
 */
public record FoundationFacts(String scope, String token, String pin, String expectedPin, String location) {
    /** Whether foundation-core is there when the crate runs. */
    public boolean packaged() {
        return scope.equals("compile") || scope.equals("runtime");
    }
}
