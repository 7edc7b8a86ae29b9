// SPDX-License-Identifier: Apache-2.0
// REPORT_WRITE_CONTAINED_FILES
package dev.ctas7.smartcrate.maven;

import dev.ctas7.smartcrate.files.ModuleFiles;
import dev.ctas7.smartcrate.report.WrittenReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that a goal's reports go to, as a rule {@code target/smart-crate}. */
final class ReportFolder {
    private final Path basedir;
    private final Path folder;

    /**
     * A folder.
     *
     * @param basedir the module's
     * @param folder where the reports go, inside the module or not
     */
    ReportFolder(Path basedir, Path folder) {
        this.basedir = basedir.toAbsolutePath().normalize();
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** A report as the user would open it: relative to the module when it lies there. */
    String shown(String name) {
        Path file = folder.resolve(name);
        return (file.startsWith(basedir) ? basedir.relativize(file) : file)
                .toString()
                .replace('\\', '/');
    }

    /** Writes a report as a whole or not at all. */
    void write(WrittenReport report) throws IOException {
        byte[] bytes = report.text().getBytes(StandardCharsets.UTF_8);
        if (folder.startsWith(basedir)) {
            // Below the module no link may lead the report out of it.
            ModuleFiles.writeAgain(basedir, basedir.relativize(folder) + "/" + report.name(), out -> out.write(bytes));
        } else {
            Files.createDirectories(folder);
            ModuleFiles.writeAgain(folder, report.name(), out -> out.write(bytes));
        }
    }
}
