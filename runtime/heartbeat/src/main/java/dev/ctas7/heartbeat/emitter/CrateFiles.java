// SPDX-License-Identifier: Apache-2.0
// RESOURCE_DEFINE_CRATE_FILES
package dev.ctas7.heartbeat.emitter;

import dev.ctas7.foundation.proof.ProofRecord;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One place below which crates have laid their proofs and manifests: a jar, a folder of classes, or a module. */
interface CrateFiles {
    /** The largest proof or manifest in bytes. */
    int MOST_BYTES = 1024 * 1024;

    /** More crates than these are in no jar that was made by somebody with good intentions. */
    int MOST_CRATES = 10_000;

    /** What the processor calls crates; a name of anything else could lead out of the folder. */
    Pattern CRATE = Pattern.compile("[A-Za-z0-9_.-]{1,200}");

    /** The names of the crates that have a folder with a proof here, in no order. */
    List<String> crates() throws IOException;

    /** The bytes of a crate's file; null when it is not there. */
    byte @Nullable [] read(String crate, String file) throws IOException;

    /** The crate in the name of a proof's resource; null when it is not one. */
    static @Nullable String crateOf(String resource) {
        String root = ProofRecord.ROOT;
        String end = "/" + ProofRecord.FILE;
        if (!resource.startsWith(root)
                || !resource.endsWith(end)
                || resource.length() <= root.length() + end.length()) {
            return null;
        }
        String crate = resource.substring(root.length(), resource.length() - end.length());
        return CRATE.matcher(crate).matches() ? crate : null;
    }

    /** Everything in a stream, which is closed. */
    static byte[] bounded(InputStream stream) throws IOException {
        try (stream) {
            byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new IOException("more than " + MOST_BYTES + " bytes");
            }
            return bytes;
        }
    }
}
