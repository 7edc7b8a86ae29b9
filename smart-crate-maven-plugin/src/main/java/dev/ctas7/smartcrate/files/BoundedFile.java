// SPDX-License-Identifier: Apache-2.0
// FILES_READ_BOUNDED_BYTES
package dev.ctas7.smartcrate.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads files that nobody has vouched for. */
public final class BoundedFile {
    private BoundedFile() {}

    /** What went wrong, in words that fit behind a file's name and name no path of this machine. */
    public static String reason(IOException problem) {
        String kind = problem.getClass().getSimpleName();
        String message = problem.getMessage();
        // The message of the file system's own exceptions is the absolute path.
        return message == null || problem instanceof FileSystemException ? "cannot be read: " + kind : message;
    }

    /**
     * All bytes of a regular file.
     *
     * @param limit the most bytes it may have
     * @throws IOException if it is missing ({@link NoSuchFileException}), no regular file (a pipe would never end),
     *     longer than the limit, or cannot be read; the message fits behind the file's name: {@code is a folder}
     */
    public static byte[] read(Path file, int limit) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("is a folder, not a file");
        }
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        if (!Files.isRegularFile(file)) {
            throw new IOException("is no regular file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(limit);
            if (in.read() >= 0) {
                throw new IOException("is " + Files.size(file) + " bytes long, limit " + limit);
            }
            return bytes;
        }
    }
}
