// SPDX-License-Identifier: Apache-2.0
// SOURCE_DECODE_DECLARED_ENCODING
package dev.ctas7.smartcrate.facts.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The encoding that a module declares for its sources, and the way from there to UTF-8, which the scanner reads.
 *
 * <p>As strict as javac: a byte that is no character in the encoding is no text.
 */
public final class SourceEncoding {
    /** What is read where nothing is declared. */
    public static final SourceEncoding UTF_8 = new SourceEncoding("UTF-8", null, true);

    private final String name;
    private final @Nullable Charset charset;
    private final boolean known;
    private final boolean wide;

    private SourceEncoding(String name, @Nullable Charset charset, boolean known) {
        this.name = name;
        this.charset = charset;
        this.known = known;
        String upper = charset == null ? "" : charset.name().toUpperCase(Locale.ROOT);
        wide = charset != null && !isAsciiInside(charset, upper);
    }

    /**
     * The encoding of a name, as in {@code project.build.sourceEncoding}. Never throws: one that this Java does not
     * know is read as UTF-8 and says so by {@link #known()}. An empty name is UTF-8.
     */
    public static SourceEncoding of(String name) {
        if (name.isBlank() || name.equalsIgnoreCase("UTF-8")) {
            return UTF_8;
        }
        try {
            Charset charset = Charset.forName(name.strip());
            return charset.equals(StandardCharsets.UTF_8) ? UTF_8 : new SourceEncoding(charset.name(), charset, true);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return new SourceEncoding(name, null, false);
        }
    }

    /** The encoding's own name, or the name that is not known. */
    public String name() {
        return name;
    }

    /** Whether this Java knows the encoding. */
    public boolean known() {
        return known;
    }

    /** Whether these bytes mean something else than they would in UTF-8. */
    boolean differs(byte[] bytes, int length) {
        return charset != null && (wide || hasHighByte(bytes, length));
    }

    /** The same text in UTF-8; throws with {@link #problem} as its message when a byte is no character. */
    byte[] toUtf8(byte[] bytes, int length) throws CharacterCodingException {
        if (charset == null) {
            throw new IllegalStateException("UTF-8 needs no decoding");
        }
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(length * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isUnderflow()) {
            result = decoder.flush(out);
        }
        if (!result.isUnderflow()) {
            throw new Undecodable(problem(in.position(), out.flip()));
        }
        return out.flip().toString().getBytes(StandardCharsets.UTF_8);
    }

    private String problem(int offset, CharBuffer before) {
        int line = 1;
        for (int i = 0; i < before.length(); i++) {
            line += before.charAt(i) == '\n' ? 1 : 0;
        }
        return "byte " + (offset + 1) + ", in line " + line + ", is no character in the declared encoding " + name;
    }

    /** One byte a character up to 127, the same as in ASCII: then a file without higher bytes is its own UTF-8. */
    private static boolean isAsciiInside(Charset charset, String upper) {
        if (upper.startsWith("UTF-16") || upper.startsWith("UTF-32") || upper.startsWith("ISO-2022")) {
            return false;
        }
        CharBuffer ascii = CharBuffer.allocate(128);
        ByteBuffer bytes = ByteBuffer.allocate(128);
        for (int i = 0; i < 128; i++) {
            bytes.put((byte) i);
        }
        CoderResult result = charset.newDecoder().decode(bytes.flip(), ascii, true);
        ascii.flip();
        boolean same = !result.isError() && ascii.length() == 128;
        for (int i = 0; same && i < 128; i++) {
            same = ascii.charAt(i) == i;
        }
        return same;
    }

    private static boolean hasHighByte(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            if (bytes[i] < 0) {
                return true;
            }
        }
        return false;
    }

    /** Says which byte is no character. */
    static final class Undecodable extends CharacterCodingException {
        private static final long serialVersionUID = 1L;
        private final String problem;

        Undecodable(String problem) {
            this.problem = problem;
        }

        @Override
        public String getMessage() {
            return problem;
        }
    }
}
