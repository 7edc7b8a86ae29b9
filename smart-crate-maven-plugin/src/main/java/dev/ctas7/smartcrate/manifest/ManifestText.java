// SPDX-License-Identifier: Apache-2.0
// MANIFEST_DECODE_STRICT_TEXT
package dev.ctas7.smartcrate.manifest;

import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Turns bytes into TOML's text: strict UTF-8, no NUL, a bounded number of lines. */
final class ManifestText {
    /** The parser keeps an object for each line in error; this keeps a hostile megabyte of {@code a\n} cheap. */
    static final int MAX_LINES = 10_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String FIX_ENCODING =
            "Save the file as UTF-8 text; in most editors that is a choice when saving";

    private ManifestText() {}

    /** What became of decoding it. */
    sealed interface Decoded {
        /** The bytes are no text that TOML allows. */
        record Refused(Finding finding) implements Decoded {}

        /** The text, without a byte order mark. */
        record Text(String text) implements Decoded {}
    }

    static Decoded decode(byte[] bytes, String shownAs) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        String text = out.flip().toString();
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            return refuse(
                    placeAfter(shownAs, text.substring(0, nul)),
                    "a NUL byte stands here but a manifest is text",
                    "TOML forbids it, and tools disagree on where such a file ends.",
                    FIX_ENCODING);
        }
        if (result.isError()) {
            int offset = in.position();
            return refuse(
                    placeAfter(shownAs, text),
                    String.format(
                            Locale.ROOT,
                            "byte 0x%02X at offset %d is not UTF-8 but a manifest must be",
                            bytes[offset],
                            offset),
                    "What is not UTF-8 reads differently on two machines, and so would be judged differently.",
                    FIX_ENCODING);
        }
        long lines = text.chars().filter(character -> character == '\n').count();
        if (lines > MAX_LINES) {
            return refuse(
                    Location.of(shownAs, MAX_LINES + 1),
                    "the manifest has " + lines + " lines, limit " + MAX_LINES,
                    "A declaration of this size was not written by a person and will not be read by one.",
                    "Move data out of the manifest into files of the application's own");
        }
        // Editors on Windows write a mark that TOML's grammar does not know; it carries no meaning in UTF-8.
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return new Decoded.Text(marked ? text.substring(1) : text);
    }

    private static Location placeAfter(String shownAs, String before) {
        int line =
                1 + (int) before.chars().filter(character -> character == '\n').count();
        int lineStart = before.lastIndexOf('\n') + 1;
        return new Location(shownAs, line, 1 + before.codePointCount(lineStart, before.length()));
    }

    private static Decoded refuse(Location where, String what, String why, String fix) {
        return new Decoded.Refused(Finding.of(ManifestReader.UNREADABLE, where, what, why, fix));
    }
}
