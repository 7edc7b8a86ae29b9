// SPDX-License-Identifier: Apache-2.0
// SOURCE_READ_BOUNDED_FILE
package dev.ctas7.smartcrate.facts.source;

import dev.ctas7.smartcrate.facts.source.lexical.JavaFacts;
import dev.ctas7.smartcrate.facts.source.lexical.JavaScan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Reads one Java source after the other into the same buffer, which grows to the longest and never beyond the limit.
 */
final class SourceReader {
    /** The largest file that is looked into, in bytes; a larger one is only hashed and counted. */
    static final int LIMIT = 64 << 20;

    private byte[] buffer = new byte[1 << 16];

    /** Reads a file; one that cannot be opened comes back with the problem. */
    SourceFile read(Path file, String path, SourceKind kind) {
        try (InputStream input = Files.newInputStream(file)) {
            int length = fill(input);
            return length > LIMIT ? tooLarge(input, length, path, kind) : scanned(length, path, kind);
        } catch (IOException e) {
            return SourceFile.unread(path, kind, "not readable (" + e.getClass().getSimpleName() + ")");
        }
    }

    /** Reads to the end or to one byte over the limit. */
    private int fill(InputStream input) throws IOException {
        int length = 0;
        while (length <= LIMIT) {
            if (length == buffer.length) {
                buffer = Arrays.copyOf(buffer, (int) Math.min(2L * buffer.length, LIMIT + 1L));
            }
            int size = input.read(buffer, length, buffer.length - length);
            if (size < 0) {
                break;
            }
            length += size;
        }
        return length;
    }

    private SourceFile scanned(int length, String path, SourceKind kind) {
        ContentHasher hasher = ContentHasher.forText();
        hasher.update(buffer, 0, length);
        String name = path.substring(path.lastIndexOf('/') + 1);
        JavaFacts facts = JavaScan.of(buffer, length, name);
        return new SourceFile(
                path,
                kind,
                facts.packageName(),
                facts.lines(),
                facts.leading(),
                facts.types(),
                facts.forbidden(),
                hasher.finish(),
                facts.problem(),
                facts.structure());
    }

    private SourceFile tooLarge(InputStream input, int read, String path, SourceKind kind) throws IOException {
        ContentHasher hasher = ContentHasher.forText();
        long bytes = 0;
        long lines = 0;
        byte last = '\n';
        for (int size = read; size >= 0; size = input.read(buffer)) {
            hasher.update(buffer, 0, size);
            for (int i = 0; i < size; i++) {
                lines += buffer[i] == '\n' ? 1 : 0;
            }
            bytes += size;
            last = size > 0 ? buffer[size - 1] : last;
        }
        int counted = (int) Math.min(Integer.MAX_VALUE, lines + (last == '\n' ? 0 : 1));
        String problem = bytes + " bytes, limit " + LIMIT;
        return new SourceFile(
                path, kind, "", counted, List.of(), List.of(), List.of(), hasher.finish(), problem, Structure.NONE);
    }
}
