// SPDX-License-Identifier: Apache-2.0
// TEXT_READ_STREAMED_FILE
package dev.ctas7.smartcrate.facts.source;

import dev.ctas7.smartcrate.facts.source.TextFile.BaseImage;
import dev.ctas7.smartcrate.facts.source.TextFile.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads one text or binary file after the other in pieces, so that a file of any size takes the same memory. */
final class TextReader {
    /** A NUL byte among the first this many bytes makes a file binary. */
    static final int PROBE = 8 << 10;

    /** The longest Dockerfile that is understood, in bytes; of a longer one, the beginning is. */
    static final int LONGEST_DOCKERFILE = 1 << 20;

    private final byte[] piece = new byte[1 << 16];

    /** Reads a file; one that cannot be opened comes back with the problem. */
    TextFile read(Path file, String path, Kind kind) {
        try (InputStream input = Files.newInputStream(file)) {
            int size = input.readNBytes(piece, 0, PROBE);
            return isBinary(size) ? binary(input, size, path, kind) : text(input, size, path, kind);
        } catch (IOException e) {
            return TextFile.unread(path, kind, "not readable (" + e.getClass().getSimpleName() + ")");
        }
    }

    private boolean isBinary(int size) {
        for (int i = 0; i < size; i++) {
            if (piece[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private TextFile binary(InputStream input, int probed, String path, Kind kind) throws IOException {
        ContentHasher hasher = ContentHasher.forBinary();
        for (int size = probed; size >= 0; size = input.read(piece)) {
            hasher.update(piece, 0, size);
        }
        return new TextFile(path, kind, List.of(), List.of(), hasher.finish());
    }

    private TextFile text(InputStream input, int probed, String path, Kind kind) throws IOException {
        ContentHasher hasher = ContentHasher.forText();
        TextSearch search = new TextSearch();
        ByteArrayOutputStream instructions = new ByteArrayOutputStream();
        for (int size = probed; size >= 0; size = input.read(piece)) {
            hasher.update(piece, 0, size);
            search.update(piece, size);
            if (kind == Kind.DOCKERFILE && instructions.size() < LONGEST_DOCKERFILE) {
                instructions.write(piece, 0, size);
            }
        }
        List<BaseImage> images = Dockerfile.baseImages(instructions.toString(StandardCharsets.UTF_8));
        return new TextFile(path, kind, search.finish(), images, hasher.finish());
    }
}
