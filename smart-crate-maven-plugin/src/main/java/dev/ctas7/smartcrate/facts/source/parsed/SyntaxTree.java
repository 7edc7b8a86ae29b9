// SPDX-License-Identifier: Apache-2.0
// SOURCE_PARSE_WHOLE_TREE
package dev.ctas7.smartcrate.facts.source.parsed;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * A source as the JDK's own parser reads it, with the offsets of its parts. Nothing is resolved.
 *
 * @param unit the tree's root
 * @param positions offsets of its parts
 * @param text what was parsed
 * @param places lines and columns of offsets
 */
public record SyntaxTree(CompilationUnitTree unit, SourcePositions positions, String text, Places places) {
    private static final String NO_PROCESSORS = "-proc:none";

    /**
     * Parses a source, at the level of the JDK that runs and if need be with its preview features.
     *
     * @param fileName the last part of its path
     * @param text all of it, without a byte order mark
     * @return empty when it is no Java, or when this JVM has no compiler
     */
    public static Optional<SyntaxTree> parse(String fileName, String text) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            return Optional.empty();
        }
        String running = String.valueOf(Runtime.version().feature());
        try {
            return parse(compiler, fileName, text, List.of(NO_PROCESSORS))
                    .or(() -> parse(
                            compiler, fileName, text, List.of(NO_PROCESSORS, "--enable-preview", "--source", running)));
        } catch (StackOverflowError | RuntimeException | AssertionError e) {
            // The parser broke down, whatever it was given: for the caller that is no Java.
            return Optional.empty();
        }
    }

    private static Optional<SyntaxTree> parse(
            JavaCompiler compiler, String fileName, String text, List<String> options) {
        DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
        List<SourceText> sources = List.of(new SourceText(fileName, text));
        JavacTask task = (JavacTask) compiler.getTask(new StringWriter(), null, told, options, null, sources);
        try {
            CompilationUnitTree unit = task.parse().iterator().next();
            boolean refused = told.getDiagnostics().stream().anyMatch(one -> one.getKind() == Diagnostic.Kind.ERROR);
            return refused
                    ? Optional.empty()
                    : Optional.of(
                            new SyntaxTree(unit, Trees.instance(task).getSourcePositions(), text, new Places(text)));
        } catch (IOException e) {
            throw new UncheckedIOException("the source is in memory", e);
        }
    }

    /** Where a part begins; -1 for one that is not written, such as the type of a {@code var}. */
    public int start(Tree tree) {
        return (int) positions.getStartPosition(unit, tree);
    }

    /** The offset behind a part's last character; -1 for one that is not written. */
    public int end(Tree tree) {
        return (int) positions.getEndPosition(unit, tree);
    }

    /** A part as it is written; empty for one that is not. */
    public String written(Tree tree) {
        int start = start(tree);
        int end = end(tree);
        return start < 0 || end < start ? "" : text.substring(start, end);
    }
}
