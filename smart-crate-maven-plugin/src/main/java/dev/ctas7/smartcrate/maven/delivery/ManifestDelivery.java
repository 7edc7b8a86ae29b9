// SPDX-License-Identifier: Apache-2.0
// MANIFEST_STORE_PACKAGED_COPY
package dev.ctas7.smartcrate.maven.delivery;

import dev.ctas7.foundation.proof.ProofRecord;
import dev.ctas7.smartcrate.facts.CrateInputs;
import dev.ctas7.smartcrate.files.BoundedFile;
import dev.ctas7.smartcrate.files.ModuleFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipException;

/**
 * Brings the manifest's copies in the output folder and the packaged jar up to date.
 *
 * <p>A manifest that cannot be read is left to the gates, which say so. Only a jar that holds the crate's proof is
 * touched: elsewhere the manifest would claim what nothing proves.
 */
public final class ManifestDelivery {
    /** A longer manifest is hostile or a mistake; Gate 1 says so. */
    private static final int LIMIT = 1 << 20;

    private ManifestDelivery() {}

    /**
     * Writes what is missing or differs.
     *
     * @return lines for the user about what could not be done; empty when all is well
     */
    public static List<String> deliver(CrateInputs inputs) {
        byte[] manifest = readOwn(inputs);
        if (manifest.length == 0 || !Files.isDirectory(inputs.classes())) {
            return List.of();
        }
        String crate = inputs.identity().artifactId();
        List<String> problems = new ArrayList<>();
        try {
            intoFolder(inputs.classes(), ProofRecord.ROOT + crate + "/" + JarManifest.FILE, manifest);
        } catch (IOException e) {
            problems.add("the manifest could not be copied into the output folder: " + e.getMessage());
        }
        Path jar = inputs.packaged();
        if (jar != null) {
            try {
                JarManifest.bringUpToDate(jar, crate, manifest);
            } catch (ZipException e) {
                problems.add("the manifest was not added to " + jar.getFileName() + ", which " + e.getMessage());
            } catch (IOException e) {
                problems.add("the manifest could not be added to " + jar.getFileName() + ": " + e.getMessage());
            }
        }
        return problems;
    }

    private static byte[] readOwn(CrateInputs inputs) {
        try {
            // A link out of the module is Gate 1's to refuse; its target must not be carried into the jar.
            Path manifest = inputs.manifest().toRealPath();
            return manifest.startsWith(inputs.basedir().toRealPath()) ? BoundedFile.read(manifest, LIMIT) : new byte[0];
        } catch (IOException e) {
            return new byte[0];
        }
    }

    private static void intoFolder(Path classes, String name, byte[] manifest) throws IOException {
        Path copy = ModuleFiles.locate(classes, name);
        if (!Files.isRegularFile(copy) || !Arrays.equals(Files.readAllBytes(copy), manifest)) {
            ModuleFiles.write(classes, name, out -> out.write(manifest));
        }
    }
}
