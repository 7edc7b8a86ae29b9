// SPDX-License-Identifier: Apache-2.0
// SOURCE_PARSE_DOUBTFUL_STRUCTURE
package dev.ctas7.smartcrate.facts.source;

import dev.ctas7.smartcrate.facts.source.lexical.PlatformTypes;
import dev.ctas7.smartcrate.facts.source.parsed.JavacReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Asks the JDK's own parser about a source that the scanner is not sure of; it is loaded with the first of them. */
final class DoubtfulSource {
    /** A parser's tree takes some thirty times the memory of the text, in bytes; people write nothing of this size. */
    private static final int MOST_BYTES = 8 << 20;

    private static final String MARK = "\uFEFF";

    private @Nullable JavacReader reader;

    /**
     * The structure that the parser finds, or why it refuses the source.
     *
     * @param doubt what the scanner did not understand: all that is left to say where no parser is there
     */
    Structure structure(byte[] text, int length, String fileName, String doubt) {
        if (length > MOST_BYTES) {
            return Structure.refused(new SyntaxProblem(1, 1, doubt + ", and the file is too large for a parser"));
        }
        if (reader == null) {
            reader = JavacReader.ofThisJvm(PlatformTypes::contains).orElse(null);
        }
        if (reader == null) {
            String message = doubt + ", and this Java runtime has no compiler to ask; run with a JDK";
            return Structure.refused(new SyntaxProblem(1, 1, message));
        }
        String decoded = new String(text, 0, length, StandardCharsets.UTF_8);
        return reader.read(fileName, decoded.startsWith(MARK) ? decoded.substring(1) : decoded);
    }
}
