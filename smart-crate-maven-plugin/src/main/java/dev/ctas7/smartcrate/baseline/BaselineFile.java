// SPDX-License-Identifier: Apache-2.0
// BASELINE_STORE_MODULE_FILE
package dev.ctas7.smartcrate.baseline;

import dev.ctas7.smartcrate.facts.source.FolderSources;
import dev.ctas7.smartcrate.files.BoundedFile;
import dev.ctas7.smartcrate.files.ModuleFiles;
import dev.ctas7.smartcrate.model.Location;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The file beside the manifest. */
public final class BaselineFile {
    /** Its name; the same in every crate. */
    public static final String NAME = FolderSources.BASELINE;

    /** Some hundred thousand entries. */
    private static final int LARGEST = 32 << 20;

    private BaselineFile() {}

    /**
     * Where a module's baseline belongs.
     *
     * @param manifest the manifest's path relative to the module, with {@code /}; one that lies outside the module
     *     leaves the baseline in the module's folder
     */
    public static String beside(String manifest) {
        boolean outside = manifest.startsWith("../") || manifest.startsWith("/") || manifest.contains(":");
        int folder = outside ? 0 : manifest.lastIndexOf('/') + 1;
        return manifest.substring(0, folder) + NAME;
    }

    /**
     * Reads a baseline, whatever lies there; never throws for what it finds.
     *
     * @param module the module's folder
     * @param file relative to it, with {@code /}
     */
    public static BaselineState read(Path module, String file) {
        return read(module, file, file);
    }

    /** Likewise, with another name for it in findings. */
    public static BaselineState read(Path module, String file, String shown) {
        try {
            return BaselineParser.parse(shown, BoundedFile.read(ModuleFiles.locate(module, file), LARGEST));
        } catch (NoSuchFileException e) {
            return new BaselineState.Absent(shown);
        } catch (IOException e) {
            String reason = BoundedFile.reason(e);
            return BaselineParser.unreadable(Location.of(shown), reason.startsWith("'") ? reason : "it " + reason);
        }
    }

    /**
     * Replaces or creates the file in one step.
     *
     * @throws IOException if it lies outside the module, is a link or cannot be written; the old file is whole then
     */
    public static void write(Path module, String file, Baseline baseline) throws IOException {
        ModuleFiles.write(module, file, BaselineText.of(baseline));
    }
}
