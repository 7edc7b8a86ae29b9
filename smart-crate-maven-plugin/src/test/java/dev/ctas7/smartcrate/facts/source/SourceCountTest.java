// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceCountTest {
    @TempDir
    Path folder;

    @Test
    void sources_are_counted_over_all_folders_however_deep() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("one/org/example"));
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.createFile(deep.resolve("A.java"));
        Files.createFile(other.resolve("B.java"));
        Files.createFile(other.resolve("notes.txt"));
        List<String> folders = List.of(folder.resolve("one").toString(), other.toString());

        assertThat(SourceCount.isAtLeast(2, folders)).isTrue();
        assertThat(SourceCount.isAtLeast(3, folders)).isFalse();
    }

    @Test
    void a_folder_that_is_missing_holds_none() {
        assertThat(SourceCount.isAtLeast(1, List.of(folder.resolve("missing").toString())))
                .isFalse();
    }

    @Test
    void a_folder_full_of_other_things_is_not_walked_to_its_end() throws IOException {
        for (int i = 0; i < 41; i++) {
            Files.createFile(folder.resolve("a" + i + ".txt"));
        }
        Files.createDirectories(folder.resolve("z"));

        assertThat(SourceCount.isAtLeast(2, List.of(folder.toString()))).isFalse();
    }
}
