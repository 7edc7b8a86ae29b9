// SPDX-License-Identifier: Apache-2.0
// MIGRATION_WRITE_CHANGED_FILES
package dev.ctas7.smartcrate.migrate;

import dev.ctas7.smartcrate.files.BoundedFile;
import dev.ctas7.smartcrate.files.ModuleFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes what a migration changes: every file, or none. */
public final class MigrationFiles {
    private MigrationFiles() {}

    /**
     * Writes the patch over the one of an earlier run.
     *
     * @param file relative to the module, with {@code /}
     * @throws IOException if it cannot be written, or lies outside the module
     */
    public static void writePatch(Path module, String file, Migration migration) throws IOException {
        byte[] patch = migration.patch();
        ModuleFiles.write(module, file, out -> out.write(patch));
    }

    /**
     * Writes the changed files. When one cannot be written, those before it get back what they held.
     *
     * @throws IOException if a file is not what it was when it was looked into, or cannot be written; the message says
     *     whether all is as it was
     */
    public static void apply(Path module, Migration migration) throws IOException {
        for (ChangedFile file : migration.changed()) {
            byte[] before = bytes(file.before());
            byte[] now = BoundedFile.read(ModuleFiles.locate(module, file.path()), before.length + 1);
            if (!Arrays.equals(before, now)) {
                throw new IOException("'" + file.path() + "' has changed meanwhile; nothing was written, run it again");
            }
        }
        List<ChangedFile> written = new ArrayList<>();
        for (ChangedFile file : migration.changed()) {
            try {
                write(module, file.path(), file.after());
                written.add(file);
            } catch (IOException e) {
                throw new IOException(
                        "'" + file.path() + "' cannot be written (" + BoundedFile.reason(e) + "); "
                                + restore(module, written),
                        e);
            }
        }
    }

    private static String restore(Path module, List<ChangedFile> written) {
        List<String> lost = new ArrayList<>();
        for (ChangedFile file : written) {
            try {
                write(module, file.path(), file.before());
            } catch (IOException e) {
                lost.add(file.path());
            }
        }
        return lost.isEmpty()
                ? "all files are as they were"
                : "changed, and not to be changed back, are: " + String.join(", ", lost);
    }

    private static void write(Path module, String path, String raw) throws IOException {
        byte[] bytes = bytes(raw);
        ModuleFiles.write(module, path, out -> out.write(bytes));
    }

    private static byte[] bytes(String raw) {
        return raw.getBytes(StandardCharsets.ISO_8859_1);
    }
}
