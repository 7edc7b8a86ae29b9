// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.report.WrittenReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports are replaced as a whole; one that says the same stays, and is as young as one that was written. */
class ReportFolderTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000);

    @TempDir
    private Path module;

    @Test
    void a_report_that_says_the_same_stays_and_gets_the_new_time() throws IOException {
        Path file = write("{}\n");
        Files.setLastModifiedTime(file, LONG_AGO);
        Object key = Files.readAttributes(file, "fileKey").get("fileKey");

        write("{}\n");

        assertThat(Files.readAttributes(file, "fileKey").get("fileKey")).isEqualTo(key);
        assertThat(Files.getLastModifiedTime(file)).isGreaterThan(LONG_AGO);
    }

    @Test
    void a_report_that_says_something_else_replaces_the_old_one() throws IOException {
        Path file = write("{}\n");

        write("[]\n");
        assertThat(file).hasContent("[]\n");

        write("longer than before\n");
        assertThat(file).hasContent("longer than before\n");
    }

    @Test
    void a_folder_outside_the_module_is_written_to_as_well() throws IOException {
        Path outside = module.resolve("elsewhere");

        new ReportFolder(module.resolve("crate"), outside).write(new WrittenReport("report.json", "{}"));

        assertThat(outside.resolve("report.json")).hasContent("{}");
    }

    private Path write(String text) throws IOException {
        Path folder = module.resolve("target/smart-crate");
        new ReportFolder(module, folder).write(new WrittenReport("report.json", text));
        return folder.resolve("report.json");
    }
}
