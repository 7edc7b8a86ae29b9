// SPDX-License-Identifier: Apache-2.0
// JAR_UPDATE_SINGLE_ENTRY
package dev.ctas7.smartcrate.maven.delivery;

import dev.ctas7.foundation.proof.ProofRecord;
import dev.ctas7.smartcrate.files.ModuleFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Puts the manifest into a finished jar beside the crate's proof.
 *
 * <p>Every other entry keeps its bytes, its place and its date, and the new one takes the date of the proof: the same
 * jar and the same manifest give the same bytes on every machine. The jar is replaced in one step or not at all.
 */
final class JarManifest {
    /** The manifest's name in a jar. */
    static final String FILE = "smart-crate.toml";

    /** Where archives keep classes: jars, executable jars of Spring Boot, web archives. */
    private static final List<String> PREFIXES = List.of("", "BOOT-INF/classes/", "WEB-INF/classes/");

    private JarManifest() {}

    /**
     * Adds or replaces the manifest; does nothing when it is there or when the jar has no proof of this crate.
     *
     * @throws ZipException if the jar has a form that is not touched; the message completes {@code the jar …}
     * @throws IOException if it cannot be read or written
     */
    static void bringUpToDate(Path jar, String crate, byte[] manifest) throws IOException {
        String proof = staleBeside(jar, crate, manifest);
        if (proof == null) {
            return;
        }
        String name = proof.substring(0, proof.length() - ProofRecord.FILE.length()) + FILE;
        try (FileChannel in = FileChannel.open(jar, StandardOpenOption.READ)) {
            ZipLayout layout = ZipLayout.read(in);
            Path folder = jar.toAbsolutePath().getParent();
            if (folder == null) {
                throw new IOException("it lies in no folder");
            }
            ModuleFiles.write(
                    folder,
                    String.valueOf(jar.getFileName()),
                    out -> write(in, layout, layout.stored(name, manifest, proof), manifest, out));
        }
    }

    /** The proof's entry when the manifest beside it is missing or differs; null when nothing is to be done. */
    private static @Nullable String staleBeside(Path jar, String crate, byte[] manifest) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (String prefix : PREFIXES) {
                String folder = prefix + ProofRecord.ROOT + crate + "/";
                if (zip.getEntry(folder + ProofRecord.FILE) == null) {
                    continue;
                }
                ZipEntry present = zip.getEntry(folder + FILE);
                if (present != null && hasBytes(zip, present, manifest)) {
                    return null;
                }
                if (zip.stream().anyMatch(entry -> isSignature(entry.getName()))) {
                    throw new ZipException("is signed; let the manifest be packed before it is, with extensions on");
                }
                return folder + ProofRecord.FILE;
            }
            return null;
        }
    }

    private static boolean hasBytes(ZipFile zip, ZipEntry entry, byte[] wanted) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return Arrays.equals(in.readNBytes(wanted.length + 1), wanted);
        }
    }

    private static boolean isSignature(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return upper.startsWith("META-INF/") && upper.endsWith(".SF") && upper.indexOf('/', 9) < 0;
    }

    private static void write(
            FileChannel in, ZipLayout layout, ZipLayout.Added added, byte[] content, OutputStream stream)
            throws IOException {
        WritableByteChannel out = Channels.newChannel(stream);
        ZipLayout.Segments segments = layout.segmentsWithout(added.name());
        for (ZipLayout.Segment segment : segments.kept()) {
            for (long done = 0; done < segment.length(); ) {
                long moved = in.transferTo(segment.from() + done, segment.length() - done, out);
                if (moved <= 0) {
                    throw new IOException("it became shorter while it was read");
                }
                done += moved;
            }
        }
        ByteBuffer directory = layout.directory(segments, added, content.length);
        for (ByteBuffer part : List.of(added.localHeader(), ByteBuffer.wrap(content), directory)) {
            while (part.hasRemaining()) {
                out.write(part);
            }
        }
    }
}
