// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.source.parsed;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import dev.ctas7.smartcrate.facts.source.lexical.JavaFacts;
import dev.ctas7.smartcrate.facts.source.lexical.JavaScan;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compares a handful of files in one task of javac's parser; nothing of them is kept. */
final class Judge implements Callable<Tally> {
    private final Path root;
    private final List<Path> files;
    private final Tally tally = new Tally();

    Judge(Path root, List<Path> files) {
        this.root = root;
        this.files = files;
    }

    @Override
    public Tally call() throws IOException {
        JavaCompiler javac = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null)) {
            List<String> options = List.of("-proc:none", "-encoding", "UTF-8");
            JavacTask task = (JavacTask) javac.getTask(
                    new StringWriter(), manager, told, options, null, manager.getJavaFileObjectsFromPaths(files));
            Map<Path, CompilationUnitTree> units = new HashMap<>();
            task.parse().forEach(unit -> units.put(Path.of(unit.getSourceFile().toUri()), unit));
            Set<Path> broken = broken(told);
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (Path file : files) {
                CompilationUnitTree unit = units.get(file.toAbsolutePath());
                if (unit == null || broken.contains(file.toAbsolutePath())) {
                    tally.refused(root.relativize(file).toString());
                } else {
                    compare(file, unit, positions);
                }
            }
        }
        return tally;
    }

    private Set<Path> broken(DiagnosticCollector<JavaFileObject> told) {
        Set<Path> broken = new HashSet<>();
        for (Diagnostic<? extends JavaFileObject> one : told.getDiagnostics()) {
            if (one.getKind() == Diagnostic.Kind.ERROR && one.getSource() != null) {
                broken.add(Path.of(one.getSource().toUri()));
            }
        }
        return broken;
    }

    private void compare(Path file, CompilationUnitTree unit, SourcePositions positions) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        JavaFacts found = JavaScan.of(bytes, bytes.length, String.valueOf(file.getFileName()));
        String shown = root.relativize(file).toString();
        tally.file(found.lines());
        if (!found.doubt().isEmpty()) {
            tally.doubt(shown + ": " + found.doubt());
            return;
        }
        Wanted wanted = Wanted.of(unit, positions, text(unit));
        tally.compared(wanted.structure().members().size(), Comparison.of(shown, wanted, found));
    }

    private static String text(CompilationUnitTree unit) {
        try {
            return unit.getSourceFile().getCharContent(true).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
