// SPDX-License-Identifier: Apache-2.0
// PREFIX_LOCATE_REPOSITORY_ROOT
package dev.ctas7.smartcrate.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The way from the git repository's root to a module, for reports whose readers know the repository only. */
final class SourcePrefix {
    private static final String MARK = ".git";

    private SourcePrefix() {}

    /** For example {@code services/orders/}; empty at the root, without git, or where the way cannot be found out. */
    static String of(Path basedir) {
        try {
            // Git knows files by where they are, not by the link that somebody came through.
            Path module = basedir.toRealPath();
            for (Path at = module; at != null; at = at.getParent()) {
                if (isRoot(at)) {
                    String way = at.relativize(module).toString().replace('\\', '/');
                    return way.isEmpty() ? "" : way + "/";
                }
            }
        } catch (IOException e) {
            // Then names are relative to the module, as without git.
            return "";
        }
        return "";
    }

    /** A repository has a folder; a worktree and a submodule have a file that names one. */
    private static boolean isRoot(Path folder) {
        Path mark = folder.resolve(MARK);
        return Files.isRegularFile(mark) || Files.isRegularFile(mark.resolve("HEAD"));
    }
}
