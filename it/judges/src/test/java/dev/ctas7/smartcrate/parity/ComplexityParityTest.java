// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.sourceforge.pmd.lang.document.FileId;
import net.sourceforge.pmd.lang.java.ast.ASTCompilationUnit;
import org.junit.jupiter.api.Test;

class ComplexityParityTest {
    @Test
    void every_method_of_the_libraries_is_as_complex_as_pmd_says() throws IOException {
        List<String> differences = new ArrayList<>();
        int all = 0;
        try (PmdSource pmd = new PmdSource()) {
            for (Path library : Libraries.all()) {
                int members = 0;
                for (Path file : Libraries.sources(library)) {
                    ComplexityComparison one = compare(pmd, library, file);
                    members += one.compared();
                    differences.addAll(one.differences());
                }
                System.out.println(library.getFileName() + ": " + members + " members compared with PMD");
                all += members;
            }
        }
        System.out.println(all + " members compared with PMD, " + differences.size() + " differences");
        assertThat(differences).isEmpty();
        assertThat(all).isGreaterThan(20_000);
    }

    @Test
    void the_two_agree_on_every_construct() throws IOException {
        String text = Files.readString(Path.of("src/test/resources/parity/EveryConstruct.java"));
        try (PmdSource pmd = new PmdSource()) {
            ASTCompilationUnit unit = pmd.parse(text, FileId.fromPathLikeString("EveryConstruct.java"));

            ComplexityComparison comparison = ComplexityComparison.of("EveryConstruct.java", text, unit);

            assertThat(comparison.differences()).isEmpty();
            assertThat(comparison.compared()).isEqualTo(PmdSource.members(unit).size());
        }
    }

    private static ComplexityComparison compare(PmdSource pmd, Path library, Path file) throws IOException {
        String shown = library.getFileName() + "/" + library.relativize(file);
        return ComplexityComparison.of(shown, Files.readString(file, StandardCharsets.UTF_8), pmd.parse(file));
    }
}
