// SPDX-License-Identifier: Apache-2.0
// TREE_PARSE_SOURCE_UNIT
package dev.ctas7.smartcrate.split.tree;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;

/** Parses one text, and turns its tree into an outline. */
final class TreeReader {
    private TreeReader() {}

    static Outline read(JavaCompiler compiler, String text) {
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        JavacTask task = (JavacTask) compiler.getTask(
                Writer.nullWriter(), null, problems, List.of("-proc:none"), null, List.of(new MemorySource(text)));
        CompilationUnitTree unit = parse(task);
        for (Diagnostic<? extends JavaFileObject> problem : problems.getDiagnostics()) {
            if (problem.getKind() == Diagnostic.Kind.ERROR) {
                return new Outline.Refused(
                        "Java " + Runtime.version().feature() + " cannot parse its line " + problem.getLineNumber());
            }
        }
        return new Outline.Read(outline(unit, new LineRanges(unit, Trees.instance(task), text)));
    }

    private static CompilationUnitTree parse(JavacTask task) {
        try {
            return task.parse().iterator().next();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
    }

    private static FileOutline outline(CompilationUnitTree unit, LineRanges ranges) {
        List<ImportLine> imports = new ArrayList<>();
        int header = unit.getPackage() == null ? 0 : ranges.last(unit.getPackage());
        int previous = header;
        for (ImportTree tree : unit.getImports()) {
            imports.add(new ImportLine(simpleName(tree.getQualifiedIdentifier()), tree.isStatic()));
            previous = Math.max(previous, ranges.last(tree));
        }
        List<TypeOutline> types = new ArrayList<>();
        for (Tree tree : unit.getTypeDecls()) {
            if (tree instanceof ClassTree type) {
                types.add(new TypeReader(type, ranges, previous, imports).read());
                previous = ranges.last(type);
            }
        }
        return new FileOutline(ranges.lines(), header, imports, types);
    }

    private static String simpleName(Tree name) {
        return name instanceof MemberSelectTree select ? select.getIdentifier().toString() : name.toString();
    }
}
