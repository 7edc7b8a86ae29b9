// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.parity;

import static org.assertj.core.api.Assertions.assertThat;

import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import dev.ctas7.smartcrate.facts.source.lexical.JavaScan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LengthParityTest {
    private static final int LIMIT = 200;

    @Test
    void the_same_files_are_too_long_for_checkstyle_and_by_the_same_lines() throws IOException, CheckstyleException {
        int all = 0;
        for (Path library : Libraries.all()) {
            List<Path> files = Libraries.sources(library);
            List<String> ours = ours(files).stream().sorted().toList();

            assertThat(ours).as("%s", library).isEqualTo(CheckstyleLength.tooLong(files, LIMIT));

            System.out.println(library.getFileName() + ": " + ours.size() + " of " + files.size() + " files over "
                    + LIMIT + " lines, as Checkstyle says");
            all += ours.size();
        }
        assertThat(all).isGreaterThan(500);
    }

    private static List<String> ours(List<Path> files) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            int lines = JavaScan.of(bytes, bytes.length, String.valueOf(file.getFileName()))
                    .lines();
            if (lines > LIMIT) {
                found.add(file.toAbsolutePath() + ": " + lines);
            }
        }
        return found;
    }
}
