// SPDX-License-Identifier: Apache-2.0
// PROOF_UPDATE_EARLIER_RECORD
package dev.ctas7.processor;

import dev.ctas7.foundation.proof.ProofRecord;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/**
 * What an earlier compilation left behind, read through the compiler's own file manager.
 *
 * <p>Compilers differ in what they say of a file that is not there: an exception at once, or when it is opened, or none
 * at all. All of it means "not there".
 */
final class Outputs {
    /** A proof has six short lines and a list of processors. */
    private static final int LARGEST = 64 * 1024;

    /** A name that nobody writes, to learn where it would be. */
    private static final String PROBE = ProofRecord.ROOT + "probe";

    private final Filer filer;

    Outputs(Filer filer) {
        this.filer = filer;
    }

    /** The proof that lies in a location, or empty when there is none that can be read. */
    Optional<ProofRecord> proof(Location location, String crate) {
        Optional<FileObject> file = file(location, ProofRecord.pathOf(crate));
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = file.get().openInputStream()) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            return bytes.length > LARGEST
                    ? Optional.empty()
                    : Optional.of(ProofRecord.parse(new String(bytes, StandardCharsets.UTF_8)));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Whether the class output holds a file of that name. */
    boolean has(String path) {
        Optional<FileObject> file = file(StandardLocation.CLASS_OUTPUT, path);
        if (file.isEmpty()) {
            return false;
        }
        try (InputStream in = file.get().openInputStream()) {
            return in.read() >= 0;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    /** Where a file is, or for an output would be; empty when the compiler does not say. */
    Optional<URI> place(Location location, String path) {
        return file(location, path).map(FileObject::toUri);
    }

    /** The class output as text that ends with {@code /}; empty when the compiler does not say. */
    Optional<String> classOutput() {
        return place(StandardLocation.CLASS_OUTPUT, PROBE)
                .or(this::placeOfNewFile)
                .map(URI::toString)
                .filter(uri -> uri.endsWith(PROBE))
                .map(uri -> uri.substring(0, uri.length() - PROBE.length()));
    }

    /** ecj tells the place of a file that is not there only to those who would create it; nothing is created here. */
    private Optional<URI> placeOfNewFile() {
        try {
            return Optional.of(filer.createResource(StandardLocation.CLASS_OUTPUT, "", PROBE)
                    .toUri());
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private Optional<FileObject> file(Location location, String path) {
        try {
            return Optional.ofNullable(filer.getResource(location, "", path));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
