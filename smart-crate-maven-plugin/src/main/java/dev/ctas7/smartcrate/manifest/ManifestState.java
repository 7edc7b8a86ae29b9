// SPDX-License-Identifier: Apache-2.0
// MANIFEST_DESCRIBE_READ_STATE
package dev.ctas7.smartcrate.manifest;

import dev.ctas7.smartcrate.model.Finding;
import java.util.List;

/** What became of reading a manifest. */
public sealed interface ManifestState {
    /** The manifest's path relative to the module, with {@code /}; {@code smart-crate.toml} unless configured. */
    String file();

    /** There is none. */
    record Absent(String file) implements ManifestState {}

    /**
     * It cannot be used at all.
     *
     * @param findings why, at least one
     */
    record Unreadable(String file, List<Finding> findings) implements ManifestState {
        /** Copies the list. */
        public Unreadable {
            findings = List.copyOf(findings);
        }
    }

    /** It was read; whether its values are right is for the rules. */
    record Present(String file, Manifest manifest) implements ManifestState {}
}
