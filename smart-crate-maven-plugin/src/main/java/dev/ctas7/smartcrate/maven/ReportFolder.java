// SPDX-License-Identifier: Apache-2.0
// REPORT_WRITE_CONTAINED_FILES
package dev.ctas7.smartcrate.maven;

import dev.ctas7.smartcrate.files.ModuleFiles;
import dev.ctas7.smartcrate.report.WrittenReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;

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

    /** Writes a report as a whole or not at all; one that is there already, byte for byte, only gets the new time. */
    void write(WrittenReport report) throws IOException {
        byte[] bytes = report.text().getBytes(StandardCharsets.UTF_8);
        if (folder.startsWith(basedir)) {
            // Below the module no link may lead the report out of it.
            write(basedir, basedir.relativize(folder) + "/" + report.name(), bytes);
        } else {
            Files.createDirectories(folder);
            write(folder, report.name(), bytes);
        }
    }

    private static void write(Path root, String relative, byte[] bytes) throws IOException {
        // Some file systems make whoever replaces a file wait for the disk: a fifth of the time of a large reactor.
        if (!renewed(ModuleFiles.locate(root, relative), bytes)) {
            ModuleFiles.writeAgain(root, relative, out -> out.write(bytes));
        }
    }

    /** Whether the file holds just these bytes and could be given the present time, by which its age is judged. */
    private static boolean renewed(Path file, byte[] bytes) {
        try {
            if (!Files.isRegularFile(file)
                    || Files.size(file) != bytes.length
                    || !Arrays.equals(Files.readAllBytes(file), bytes)) {
                return false;
            }
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            return true;
        } catch (IOException e) {
            // What cannot be read or renewed is replaced, or the attempt says why not.
            return false;
        }
    }
}
