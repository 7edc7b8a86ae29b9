// SPDX-License-Identifier: Apache-2.0
// SOURCE_READ_DECODED_TEXT
package dev.ctas7.smartcrate.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a source a second time, as text. */
public final class SourceText {
    /** The longest source that is read as text, in bytes. */
    static final int LIMIT = 16 << 20;

    private SourceText() {}

    /**
     * The text of a file as UTF-8, bytes that are none replaced; empty when it is not there, too long or not readable.
     *
     * @param module the module's folder
     * @param relative the file, relative to it, with {@code /}
     */
    public static Optional<String> read(Path module, String relative) {
        try {
            byte[] bytes = BoundedFile.read(module.resolve(relative), LIMIT);
            return Optional.of(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }
}
