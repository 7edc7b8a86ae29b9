// SPDX-License-Identifier: Apache-2.0
// SOURCE_PARSE_DOUBTFUL_STRUCTURE
package dev.ctas7.smartcrate.facts.source.parsed;

import dev.ctas7.smartcrate.facts.source.Structure;
import dev.ctas7.smartcrate.facts.source.SyntaxProblem;
import java.util.List;
import java.util.Optional;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * Reads the structure of one source after the other with the JDK's own parser: slow, but never in doubt.
 *
 * <p>A source is parsed at the level of the JDK that runs, and when that fails once more with preview features. Nothing
 * is resolved, no annotation processor runs, no file is read or written.
 */
public final class JavacReader {
    private static final String NO_PROCESSORS = "-proc:none";

    private final JavaCompiler compiler;

    private JavacReader(JavaCompiler compiler) {
        this.compiler = compiler;
    }

    /** A reader with the compiler of the running JVM; empty where there is none, as in a JRE. */
    public static Optional<JavacReader> ofThisJvm() {
        return Optional.ofNullable(ToolProvider.getSystemJavaCompiler()).map(JavacReader::new);
    }

    /**
     * Parses a source; never throws, whatever it holds.
     *
     * @param fileName the last part of its path: it names an implicit class and tells a descriptor
     * @param text all of it, decoded, without a byte order mark
     * @return its structure, with the parser's first complaint when it is no Java
     */
    public Structure read(String fileName, CharSequence text) {
        SourceText source = new SourceText(fileName, text.toString());
        try {
            Structure plain = ParserRun.of(compiler, source, List.of(NO_PROCESSORS));
            if (plain.syntax() == null) {
                return plain;
            }
            String running = String.valueOf(Runtime.version().feature());
            return ParserRun.of(compiler, source, List.of(NO_PROCESSORS, "--enable-preview", "--source", running));
        } catch (StackOverflowError | RuntimeException | AssertionError e) {
            return Structure.refused(new SyntaxProblem(1, 1, brokenDown(e)));
        }
    }

    /** javac wraps an overflow of its stack. */
    private static String brokenDown(Throwable thrown) {
        boolean deep = thrown instanceof StackOverflowError || thrown.getCause() instanceof StackOverflowError;
        return deep
                ? "nested too deeply for the JDK's parser"
                : "the JDK's parser broke down (" + thrown.getClass().getSimpleName() + ")";
    }
}
