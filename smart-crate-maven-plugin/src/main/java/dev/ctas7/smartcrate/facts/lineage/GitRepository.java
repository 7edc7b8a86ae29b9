// SPDX-License-Identifier: Apache-2.0
// REPOSITORY_LOCATE_GIT_FOLDER
package dev.ctas7.smartcrate.facts.lineage;

import dev.ctas7.smartcrate.files.BoundedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The repository that a folder lies in, found as git finds it but without running it.
 *
 * @param folder git's own folder: {@code .git}, or where the file of that name points in a submodule or a work tree of
 *     its own
 */
record GitRepository(Path folder) {
    private static final String POINTER = "gitdir:";
    private static final int SHORT_FILE = 1 << 16;
    private static final int LONG_FILE = 1 << 24;

    /** The repository around a folder; none when no folder above has a {@code .git}, or the file there is broken. */
    static Optional<GitRepository> around(Path start) {
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            Path git = folder.resolve(".git");
            if (Files.isDirectory(git)) {
                return Optional.of(new GitRepository(git));
            }
            if (Files.isRegularFile(git)) {
                return pointed(git);
            }
        }
        return Optional.empty();
    }

    /** Whether the history that was fetched ends at this commit, so that its own changes cannot be told. */
    boolean endsAt(String commit) {
        return read(commonFolder().resolve("shallow"), LONG_FILE).lines().anyMatch(commit::equals);
    }

    private static Optional<GitRepository> pointed(Path file) {
        String text = read(file, SHORT_FILE).strip();
        try {
            return text.startsWith(POINTER)
                    ? Optional.of(new GitRepository(
                            file.resolveSibling(text.substring(POINTER.length()).strip())))
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** What a work tree of its own shares with the first one. */
    private Path commonFolder() {
        String text = read(folder.resolve("commondir"), SHORT_FILE).strip();
        try {
            return text.isEmpty() ? folder : folder.resolve(text);
        } catch (InvalidPathException e) {
            return folder;
        }
    }

    private static String read(Path file, int limit) {
        try {
            return new String(BoundedFile.read(file, limit), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
