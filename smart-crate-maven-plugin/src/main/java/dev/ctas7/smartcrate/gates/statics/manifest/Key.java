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
 * @param about what it means, one sentence: what an editor shows
 * @param fallback in TOML, what holds where nobody says anything; empty when nothing does
 * @param wrong the rule that another value violates
 */
record Key(String name, boolean required, ValueType type, String example, String about, String fallback, Rule wrong) {
    static final String ARTIFACT_ID = "@artifactId@";

    static Key required(String name, ValueType type, String example, String about) {
        return new Key(name, true, type, example, about, "", ManifestRules.VALUE_WRONG);
    }

    static Key optional(String name, ValueType type, String example, String about) {
        return new Key(name, false, type, example, about, "", ManifestRules.VALUE_WRONG);
    }

    /** A setting of this tool, whose example is what holds without it. */
    static Key setting(String name, ValueType type, String fallback, String about) {
        return new Key(name, false, type, fallback, about, fallback, ManifestRules.VALUE_WRONG);
    }

    /** The line that a crate of this artifactId adds. */
    String line(String artifactId) {
        return name + " = " + example.replace(ARTIFACT_ID, TomlText.quoted(artifactId));
    }
}
