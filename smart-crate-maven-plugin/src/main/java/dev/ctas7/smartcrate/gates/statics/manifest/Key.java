// SPDX-License-Identifier: Apache-2.0
// KEY_DESCRIBE_WANTED_VALUE
package dev.ctas7.smartcrate.gates.statics.manifest;

import dev.ctas7.smartcrate.manifest.TomlText;
import dev.ctas7.smartcrate.model.Rule;

/**
 * A key that the contract knows.
 *
 * @param name without its section
 * @param required whether a section without it is incomplete
 * @param type what its value may be
 * @param example a value in TOML that is right in most crates; {@value #ARTIFACT_ID} stands for the artifactId in
 *     quotes
 * @param wrong the rule that another value violates
 */
record Key(String name, boolean required, ValueType type, String example, Rule wrong) {
    static final String ARTIFACT_ID = "@artifactId@";

    static Key required(String name, ValueType type, String example) {
        return new Key(name, true, type, example, ManifestRules.VALUE_WRONG);
    }

    static Key optional(String name, ValueType type, String example) {
        return new Key(name, false, type, example, ManifestRules.VALUE_WRONG);
    }

    /** The line that a crate of this artifactId adds. */
    String line(String artifactId) {
        return name + " = " + example.replace(ARTIFACT_ID, TomlText.quoted(artifactId));
    }
}
