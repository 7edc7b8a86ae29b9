// SPDX-License-Identifier: Apache-2.0
// TASK_HOLD_FOUND_SOURCE
package dev.ctas7.smartcrate.cli;

import dev.ctas7.smartcrate.facts.source.SourceKind;
import dev.ctas7.smartcrate.facts.source.tree.FoundFile;

/**
 * One source to read and judge.
 *
 * @param found where it is
 * @param path how it is called in findings
 * @param kind what it is for
 * @param settings what holds for it
 */
record Task(FoundFile found, String path, SourceKind kind, FileSettings settings) {
    /** What a path as it was typed, with {@code /}, says of a file. */
    static SourceKind kindOf(String path) {
        String whole = "/" + path;
        if (whole.contains("/target/generated-") || whole.contains("/build/generated/")) {
            return SourceKind.GENERATED;
        }
        return whole.contains("/src/test/") ? SourceKind.TEST : SourceKind.MAIN;
    }
}
