// SPDX-License-Identifier: Apache-2.0
// SOURCE_PARSE_SINGLE_TREE
package dev.ctas7.smartcrate.facts.source.parsed;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import dev.ctas7.smartcrate.facts.source.Structure;
import dev.ctas7.smartcrate.facts.source.SyntaxProblem;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;

/** One call of the parser for one source. */
final class ParserRun {
    private ParserRun() {}

    static Structure of(JavaCompiler compiler, SourceText source, List<String> options) {
        DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
        // What javac says of its own breakdowns must not land on the console.
        JavacTask task = (JavacTask) compiler.getTask(new StringWriter(), null, told, options, null, List.of(source));
        try {
            List<CompilationUnitTree> units = toList(task.parse());
            for (Diagnostic<? extends JavaFileObject> one : told.getDiagnostics()) {
                if (one.getKind() == Diagnostic.Kind.ERROR) {
                    return Structure.refused(problem(one, new Places(source.text())));
                }
            }
            return TreeStructure.of(units.get(0), Trees.instance(task).getSourcePositions(), source.text());
        } catch (IOException e) {
            throw new UncheckedIOException("the source is in memory", e);
        }
    }

    private static List<CompilationUnitTree> toList(Iterable<? extends CompilationUnitTree> units) {
        List<CompilationUnitTree> list = new ArrayList<>();
        units.forEach(list::add);
        return list;
    }

    private static SyntaxProblem problem(Diagnostic<?> complaint, Places places) {
        // The root locale is English whatever the default is: javac has no bundle named "en" and would fall back.
        String message = String.join(
                " ",
                complaint.getMessage(Locale.ROOT).lines().map(String::strip).toList());
        long offset = complaint.getPosition();
        return new SyntaxProblem(places.line(offset), places.column(offset), message);
    }
}
