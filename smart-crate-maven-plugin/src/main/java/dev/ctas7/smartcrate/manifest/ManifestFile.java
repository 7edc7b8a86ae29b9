// SPDX-License-Identifier: Apache-2.0
// MANIFEST_READ_BOUNDED_FILE
package dev.ctas7.smartcrate.manifest;

import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Opens a manifest that nobody has vouched for: at most {@link #MAX_BYTES} of a regular file inside its folder. */
final class ManifestFile {
    /** A manifest of the RFC's complete kind has 359 lines, about 12 KiB; this is far beyond any written by hand. */
    static final int MAX_BYTES = 1024 * 1024;

    private static final String WHY_INSIDE =
            "A manifest that lies elsewhere can change without a trace in the module that it speaks for.";

    private ManifestFile() {}

    /** What became of opening it. */
    sealed interface Content {
        /** There is no file. */
        record Missing() implements Content {}

        /** There is something, and it cannot be used. */
        record Refused(Finding finding) implements Content {}

        /** The bytes, at most {@link #MAX_BYTES}. */
        @SuppressWarnings("ArrayRecordComponent") // Handed over once, from reader to decoder; never compared.
        record Bytes(byte[] bytes) implements Content {}
    }

    static Content read(Path file, String shownAs, Path folder) {
        if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
            return new Content.Missing();
        }
        try {
            Path real = file.toRealPath();
            if (!real.startsWith(folder.toRealPath())) {
                return refuse(
                        shownAs,
                        "the manifest lies outside its module",
                        WHY_INSIDE,
                        "Put a file with the manifest's text in the place of the link");
            }
            return readInside(real, shownAs);
        } catch (NoSuchFileException e) {
            return refuse(
                    shownAs,
                    "the manifest is a symbolic link to a file that does not exist",
                    WHY_INSIDE,
                    "Put a file with the manifest's text in the place of the link");
        } catch (AccessDeniedException e) {
            return unreadable(shownAs, "this user has no right to read it");
        } catch (IOException e) {
            return unreadable(shownAs, e.getClass().getSimpleName());
        }
    }

    private static Content readInside(Path real, String shownAs) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(real, BasicFileAttributes.class);
        if (!attributes.isRegularFile()) {
            return refuse(
                    shownAs,
                    "the manifest is " + (attributes.isDirectory() ? "a directory" : "a device or pipe")
                            + " but must be a file",
                    "Without its text nothing is known of what the crate declares.",
                    "Remove it and write the manifest as a text file of that name");
        }
        if (attributes.size() > MAX_BYTES) {
            return tooLong(shownAs, attributes.size() + " bytes");
        }
        try (InputStream in = Files.newInputStream(real)) {
            // One byte more than allowed: a file that grows after its size was asked is found as well.
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            return bytes.length > MAX_BYTES ? tooLong(shownAs, "growing") : new Content.Bytes(bytes);
        }
    }

    private static Content tooLong(String shownAs, String measured) {
        return refuse(
                shownAs,
                "the manifest is " + measured + ", limit " + MAX_BYTES,
                "A declaration of this size was not written by a person and will not be read by one.",
                "Move data out of the manifest into files of the application's own");
    }

    private static Content unreadable(String shownAs, String cause) {
        return refuse(
                shownAs,
                "the manifest cannot be opened: " + cause,
                "Without its text nothing is known of what the crate declares.",
                "Let the user that runs the build read the file");
    }

    private static Content refuse(String shownAs, String what, String why, String fix) {
        return new Content.Refused(Finding.of(ManifestReader.UNREADABLE, Location.of(shownAs), what, why, fix));
    }
}
