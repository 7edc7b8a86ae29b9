// SPDX-License-Identifier: Apache-2.0
// FOLDER_DESCRIBE_FOUND_FILE
package dev.ctas7.smartcrate.facts.source.tree;

import java.nio.file.Path;

/**
 * A file that was asked for, or a place where the search could not go on.
 *
 * @param path where it is, absolute
 * @param problem why it must not or cannot be read; empty for a regular file
 */
public record FoundFile(Path path, String problem) {
    /** Whether it can be opened. */
    public boolean readable() {
        return problem.isEmpty();
    }
}
