// SPDX-License-Identifier: Apache-2.0
// LOCK_READ_BOUNDED_FILE
package dev.ctas7.smartcrate.lock;

import dev.ctas7.smartcrate.files.BoundedFile;
import dev.ctas7.smartcrate.files.ModuleFiles;
import dev.ctas7.smartcrate.model.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Reads the lock of a module. */
public final class LockReader {
    private static final int LARGEST = 16 << 20;

    private LockReader() {}

    /**
     * Reads a lock, whatever lies there; never throws for what it finds.
     *
     * @param module the module's folder
     * @param lockFile the lock's path relative to it, as the manifest says
     */
    public static LockState read(Path module, String lockFile) {
        String file = lockFile.isBlank() ? LockFile.NAME : lockFile;
        try {
            Path path = ModuleFiles.locate(module, file);
            if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                boolean known = GitIndex.holds(path);
                return new LockState.Absent(file, known, known ? "" : FormerLock.find(module.toRealPath()));
            }
            return LockParser.parse(file, BoundedFile.read(path, LARGEST));
        } catch (IOException e) {
            String reason = BoundedFile.reason(e);
            String named = reason.startsWith("'") ? reason : "'" + file + "' " + reason;
            return LockParser.unreadable(
                    file,
                    Location.of(file),
                    named,
                    "Remove what is there and run mvn smart-crate:lock, or correct semantic_lock.lock_file");
        }
    }
}
