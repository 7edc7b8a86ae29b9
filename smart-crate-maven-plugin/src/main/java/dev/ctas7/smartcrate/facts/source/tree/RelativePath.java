// SPDX-License-Identifier: Apache-2.0
// PATH_FORMAT_RELATIVE_TEXT
package dev.ctas7.smartcrate.facts.source.tree;

import java.nio.file.Path;

/** Paths as they stand in facts and reports: relative to a folder, with {@code /}. */
public final class RelativePath {
    private RelativePath() {}

    /** The path from the folder to the file; the whole path when no way leads there, as between two drives. */
    public static String of(Path folder, Path file) {
        Path from = folder.toAbsolutePath().normalize();
        Path to = file.toAbsolutePath().normalize();
        boolean reachable = from.getRoot() != null && from.getRoot().equals(to.getRoot());
        Path path = reachable ? from.relativize(to) : to;
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
