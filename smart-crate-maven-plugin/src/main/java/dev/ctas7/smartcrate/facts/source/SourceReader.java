// SPDX-License-Identifier: Apache-2.0
// SOURCE_READ_BOUNDED_FILE
package dev.ctas7.smartcrate.facts.source;

import dev.ctas7.smartcrate.facts.source.lexical.JavaFacts;
import dev.ctas7.smartcrate.facts.source.lexical.JavaScan;
import dev.ctas7.smartcrate.facts.source.tree.FoundFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one Java source after the other into the same buffer, which grows to the longest and never beyond the limit.
 *
 * <p>For one thread. Where two read, each has its own.
 */
public final class SourceReader {
    /** The largest file that is looked into, in bytes; a larger one is only hashed and counted. */
    static final int LIMIT = 64 << 20;

    private static final String MARKED = "begins with a byte order mark, which javac refuses";

    private final SourceEncoding encoding;
    private final boolean forLock;
    private final DoubtfulSource parser = new DoubtfulSource();
    private byte[] buffer = new byte[1 << 16];

    private SourceReader(SourceEncoding encoding, boolean forLock) {
        this.encoding = encoding;
        this.forLock = forLock;
    }

    /** A reader of a crate's sources, which computes both hashes. */
    static SourceReader forCrate(SourceEncoding encoding) {
        return new SourceReader(encoding, true);
    }

    /** A reader of any sources, without the SHA-256 that only a lock needs. */
    public static SourceReader forFolder(SourceEncoding encoding) {
        return new SourceReader(encoding, false);
    }

    /**
     * Reads what a walk found; never throws: what cannot be read has a problem.
     *
     * @param path how the file is called in findings, with {@code /}
     */
    public SourceFile read(FoundFile found, String path, SourceKind kind) {
        return found.readable() ? read(found.path(), path, kind) : SourceFile.unread(path, kind, found.problem());
    }

    /** Reads a file; one that cannot be opened comes back with the problem. */
    SourceFile read(Path file, String path, SourceKind kind) {
        try (InputStream input = Files.newInputStream(file)) {
            int length = fill(input);
            return length > LIMIT ? tooLarge(input, length, path, kind) : scanned(length, path, kind);
        } catch (IOException e) {
            return SourceFile.unread(path, kind, "not readable (" + e.getClass().getSimpleName() + ")");
        }
    }

    /** The whole text of a file, for who looks closer at it; null when it cannot be read. */
    public @Nullable String text(FoundFile found) {
        try (InputStream input = Files.newInputStream(found.path())) {
            int length = fill(input);
            boolean other = encoding.differs(buffer, length);
            byte[] text = other ? encoding.toUtf8(buffer, length) : Arrays.copyOf(buffer, length);
            return new String(text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return null;
        }
    }

    /** The comments before the first declaration of a text that lies in memory; none where a byte is no character. */
    public List<CommentLine> leading(byte[] bytes) {
        try {
            byte[] text = encoding.differs(bytes, bytes.length) ? encoding.toUtf8(bytes, bytes.length) : bytes;
            return JavaScan.of(text, text.length, "").leading();
        } catch (CharacterCodingException e) {
            return List.of();
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
        ContentHasher hasher = hasher();
        hasher.update(buffer, 0, length);
        if (!encoding.differs(buffer, length)) {
            return facts(buffer, length, path, kind, hasher);
        }
        try {
            byte[] text = encoding.toUtf8(buffer, length);
            return facts(text, text.length, path, kind, hasher);
        } catch (CharacterCodingException e) {
            String problem = String.valueOf(e.getMessage());
            return new SourceFile(
                    path, kind, "", 0, List.of(), List.of(), List.of(), hasher.finish(), problem, Structure.NONE);
        }
    }

    private SourceFile facts(byte[] text, int length, String path, SourceKind kind, ContentHasher hasher) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        JavaFacts facts = JavaScan.of(text, length, name);
        Structure structure =
                facts.doubt().isEmpty() ? facts.structure() : parser.structure(text, length, name, facts.doubt());
        if (facts.doubt().isEmpty() && facts.suppresses()) {
            // Its texts may be joined, named or escaped; a file with one is rare, and a parser knows.
            structure = structure.with(
                    parser.structure(text, length, name, "suppressions").suppressions());
        }
        boolean marked = facts.problem().isEmpty() && isMarked(text, length);
        return new SourceFile(
                path,
                kind,
                facts.packageName(),
                facts.lines(),
                facts.leading(),
                facts.types(),
                facts.forbidden(),
                hasher.finish(),
                marked ? MARKED : facts.problem(),
                structure);
    }

    private ContentHasher hasher() {
        return forLock ? ContentHasher.forText() : ContentHasher.forAddress();
    }

    private static boolean isMarked(byte[] text, int length) {
        return length >= 3 && text[0] == (byte) 0xEF && text[1] == (byte) 0xBB && text[2] == (byte) 0xBF;
    }

    private SourceFile tooLarge(InputStream input, int read, String path, SourceKind kind) throws IOException {
        ContentHasher hasher = hasher();
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
