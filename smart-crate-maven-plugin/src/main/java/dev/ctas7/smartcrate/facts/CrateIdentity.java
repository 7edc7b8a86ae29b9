// SPDX-License-Identifier: Apache-2.0
// CRATE_DESCRIBE_MAVEN_IDENTITY
package dev.ctas7.smartcrate.facts;

/**
 * The artifact that a crate is built into.
 *
 * @param packaging Maven's word; {@code pom} has no gates
 */
public record CrateIdentity(String groupId, String artifactId, String version, String packaging) {
    /** {@code groupId:artifactId}. */
    public String key() {
        return groupId + ":" + artifactId;
    }
}
