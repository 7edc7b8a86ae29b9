// SPDX-License-Identifier: Apache-2.0
// ARTIFACT_DESCRIBE_UNREADABLE_CONTENT
package dev.ctas7.smartcrate.facts.proof;

import java.io.IOException;

/** Says, in words for the user and without a full stop, why a jar or a folder cannot be looked at. */
final class ArtifactProblem extends IOException {
    private static final long serialVersionUID = 1L;

    ArtifactProblem(String message) {
        super(message);
    }
}
