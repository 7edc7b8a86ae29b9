// SPDX-License-Identifier: Apache-2.0
// PACK_READ_BOUNDED_FILE
package dev.ctas7.heartbeat.integrity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Reads the bytes of a pack's file. */
final class PackFile {
    private PackFile() {}

    /**
     * The file's bytes.
     *
     * @throws PackRefused if it is not there, no regular file, too large or not to be read
     */
    static byte[] read(Path file) throws PackRefused {
        return read(file, PackReader.MOST_BYTES);
    }

    /** The same for a file of at most so many bytes. */
    static byte[] read(Path file, int mostBytes) throws PackRefused {
        if (!Files.exists(file)) {
            throw new PackRefused("Detected no state pack at the path given; consider naming the file that holds it.");
        }
        // A pipe would never end.
        if (!Files.isRegularFile(file)) {
            throw new PackRefused("Detected no regular file at the path given; consider naming the file itself.");
        }
        try (InputStream in = Files.newInputStream(file, StandardOpenOption.READ)) {
            byte[] bytes = in.readNBytes(mostBytes + 1);
            if (bytes.length > mostBytes) {
                throw new PackRefused("Detected a state pack of more than " + mostBytes
                        + " bytes; consider leaving out what is done and mitigated.");
            }
            return bytes;
        } catch (AccessDeniedException e) {
            throw new PackRefused("Detected a state pack that this user may not read; consider its permissions.");
        } catch (IOException e) {
            throw new PackRefused("Detected a state pack that the system cannot read; consider another copy.");
        }
    }
}
