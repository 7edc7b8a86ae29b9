// SPDX-License-Identifier: Apache-2.0
// MODULE_READ_DECODED_TEXT
package dev.ctas7.smartcrate.migrate;

import dev.ctas7.smartcrate.files.BoundedFile;
import dev.ctas7.smartcrate.migrate.edit.Edit;
import dev.ctas7.smartcrate.migrate.edit.UnifiedDiff;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A file of the module, as text and as the bytes that it is made of.
 *
 * @param path relative to the module, with {@code /}
 * @param raw one character a byte
 * @param text decoded
 * @param charset that it was decoded in; each byte below 128 is its character of ASCII
 */
record ModuleText(String path, String raw, String text, Charset charset) {
    /** The largest file that is looked into, in bytes. */
    private static final int LIMIT = 4 << 20;

    /**
     * Reads a file.
     *
     * @throws IOException if it cannot be read, is too large, is binary or not in this encoding; the message fits
     *     behind its name
     */
    static ModuleText read(Path module, String path, Charset charset) throws IOException {
        byte[] bytes;
        try {
            bytes = BoundedFile.read(module.resolve(path), LIMIT);
        } catch (IOException e) {
            throw new IOException(BoundedFile.reason(e), e);
        }
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        if (!UnifiedDiff.canShow(path, raw)) {
            throw new IOException("is binary, has lines that end in CR alone, or a name that no patch can hold");
        }
        String text = decoded(bytes, charset);
        // An encoding with shifts or with wide characters: an edit in it would need more than its own bytes.
        if (!new String(text.getBytes(charset), StandardCharsets.ISO_8859_1).equals(raw) || !holdsAscii(charset)) {
            throw new IOException("is in " + charset + ", in which migrate cannot change a part alone");
        }
        return new ModuleText(path, raw, text, charset);
    }

    /** What it becomes; empty when no edit changes anything. */
    Optional<ChangedFile> with(List<Edit> edits) {
        if (edits.isEmpty()) {
            return Optional.empty();
        }
        List<Edit> bytes = edits.stream()
                .map(edit -> new Edit(offset(edit.start()), offset(edit.end()), edit.text()))
                .toList();
        String after = Edit.apply(raw, bytes);
        String name = new String(path.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        return Optional.of(new ChangedFile(path, raw, after, UnifiedDiff.of(name, raw, bytes)));
    }

    private int offset(int character) {
        return text.substring(0, character).getBytes(charset).length;
    }

    private static String decoded(byte[] bytes, Charset charset) throws IOException {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new IOException("is no text in " + charset, e);
        }
    }

    private static boolean holdsAscii(Charset charset) {
        String sample = "import a.B; // \r\n{\"k\": 1}\t<x>~^\\|";
        return sample.equals(new String(sample.getBytes(StandardCharsets.US_ASCII), charset))
                && charset.canEncode()
                && sample.getBytes(charset).length == sample.length();
    }
}
