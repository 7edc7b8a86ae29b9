// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.source.lexical;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import dev.ctas7.smartcrate.facts.source.DeclaredType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** javac's parser is the judge. Here it judges our own sources; {@code -Dsmartcrate.corpus=folder} gives it others. */
class JavacJudgeTest {
    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    @Test
    void every_file_has_the_types_and_the_package_that_javac_finds() throws IOException {
        Path corpus = Path.of(System.getProperty("smartcrate.corpus", "src"));
        List<Path> files;
        try (Stream<Path> all = Files.walk(corpus)) {
            files = all.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }

        List<String> differences = new ArrayList<>();
        try (StandardJavaFileManager manager = JAVAC.getStandardFileManager(null, null, null)) {
            List<String> options = List.of("-proc:none");
            JavacTask task = (JavacTask) JAVAC.getTask(
                    null, manager, problem -> {}, options, null, manager.getJavaFileObjectsFromPaths(files));
            for (CompilationUnitTree unit : task.parse()) {
                compare(unit, differences);
            }
        }

        assertThat(files).hasSizeGreaterThan(50);
        assertThat(differences).isEmpty();
    }

    private static void compare(CompilationUnitTree unit, List<String> differences) {
        Path file = Path.of(unit.getSourceFile().toUri());
        JavaFacts facts = scan(file);
        List<String> wanted = new ArrayList<>();
        unit.getTypeDecls().forEach(tree -> collect(tree, "", wanted));
        List<String> found = facts.types().stream().map(DeclaredType::name).toList();
        String wantedPackage =
                unit.getPackageName() == null ? "" : unit.getPackageName().toString();
        if (!found.equals(wanted) || !facts.packageName().equals(wantedPackage)) {
            differences.add(file + ": javac " + wantedPackage + wanted + ", scanner " + facts.packageName() + found);
        }
    }

    private static void collect(Tree tree, String outer, List<String> names) {
        if (tree instanceof ClassTree type) {
            String name = outer + type.getSimpleName();
            names.add(name);
            type.getMembers().forEach(member -> collect(member, name + "$", names));
        }
    }

    private static JavaFacts scan(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return JavaScan.of(bytes, bytes.length, String.valueOf(file.getFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
