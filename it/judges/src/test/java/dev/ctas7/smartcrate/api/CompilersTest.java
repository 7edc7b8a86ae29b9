// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One source has one interface, whoever compiles it: ecj, and the javac of every JDK that the build runs on. */
class CompilersTest {
    private static final Path EVERYTHING = Path.of("src/test/resources/compilers");
    private static final Path LIBRARY = Path.of(System.getProperty("smartcrate.corpora"), "commons-lang3");

    @TempDir
    private Path folder;

    @Test
    void all_compilers_agree_on_everything_that_a_class_can_declare() throws Exception {
        LockedApi api = agreed(EVERYTHING);

        assertThat(api.lines())
                .hasSizeGreaterThan(80)
                .containsKeys("compilers.Everything#TEXT", "compilers.Hidden$Lent", "compilers.Shape$Mark");
    }

    @Test
    void all_compilers_agree_on_a_library() throws Exception {
        assertThat(agreed(LIBRARY).lines()).hasSizeGreaterThan(2000);
    }

    private LockedApi agreed(Path sources) throws Exception {
        List<Path> files = java(sources);
        LockedApi ecj = Compilers.ecj(files, Files.createTempDirectory(folder, "ecj"));
        Map<Integer, Path> javacs = Compilers.javacs();
        for (Map.Entry<Integer, Path> javac : javacs.entrySet()) {
            LockedApi api = Compilers.javac(javac.getValue(), files, Files.createTempDirectory(folder, "javac"));

            assertThat(api.lines()).as("javac %s", javac.getKey()).isEqualTo(ecj.lines());
        }
        System.out.println(sources.getFileName() + ": " + ecj.lines().size() + " lines, the same by ecj and javac "
                + javacs.keySet() + (javacs.size() > 1 ? "" : "; there is no JDK 25 here, which would judge as well"));
        assertThat(javacs).isNotEmpty();
        return ecj;
    }

    private static List<Path> java(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("module-info.java"))
                    .sorted()
                    .toList();
        }
    }
}
