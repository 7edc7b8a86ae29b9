// SPDX-License-Identifier: Apache-2.0
// PROOF_OPEN_ALL_CANDIDATES
package dev.ctas7.heartbeat.emitter;

import dev.ctas7.foundation.proof.ProofRecord;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds every proof that a class can see: in its own module, beside its own code, and on its class loader's path.
 *
 * <p>The crate's name is what is looked for, so the folders have to be listed, which no class loader offers.
 */
final class ProofSearch {
    private final Class<?> entryPoint;
    private final List<Candidate> found = new ArrayList<>();
    private final List<String> troubles = new ArrayList<>();

    private ProofSearch(Class<?> entryPoint) {
        this.entryPoint = entryPoint;
    }

    static ProofSearch around(Class<?> entryPoint) {
        ProofSearch search = new ProofSearch(entryPoint);
        search.look();
        return search;
    }

    /** What was found; those beside the class first. */
    List<Candidate> candidates() {
        return found;
    }

    /** What was there but could not be read, one line each. */
    List<String> troubles() {
        return troubles;
    }

    private void look() {
        Module module = entryPoint.getModule();
        if (module.isNamed()) {
            ModuleFiles.of(module).ifPresent(files -> collect(files, true));
        }
        try {
            URL code = code();
            if (code != null) {
                collect(UrlFiles.beside(code), true);
            }
            for (URL root : Collections.list(loader().getResources(ProofRecord.ROOT))) {
                collect(new UrlFiles(root), false);
            }
        } catch (IOException e) {
            troubles.add("the class path could not be searched (" + e.getClass().getSimpleName() + ")");
        }
    }

    private @Nullable URL code() {
        ProtectionDomain domain = entryPoint.getProtectionDomain();
        CodeSource source = domain == null ? null : domain.getCodeSource();
        return source == null ? null : source.getLocation();
    }

    private ClassLoader loader() {
        ClassLoader loader = entryPoint.getClassLoader();
        return loader == null ? ClassLoader.getSystemClassLoader() : loader;
    }

    private void collect(CrateFiles files, boolean beside) {
        try {
            for (String crate : files.crates()) {
                take(files, crate, beside);
            }
        } catch (IOException | RuntimeException e) {
            troubles.add("a place could not be searched (" + e.getClass().getSimpleName() + ")");
        }
    }

    private void take(CrateFiles files, String crate, boolean beside) throws IOException {
        byte[] bytes = files.read(crate, ProofRecord.FILE);
        if (bytes == null) {
            return;
        }
        try {
            ProofRecord proof = ProofRecord.parse(new String(bytes, StandardCharsets.UTF_8));
            if (proof.crate().equals(crate)) {
                found.add(new Candidate(proof, bytes, files, beside));
            } else {
                troubles.add(ProofRecord.pathOf(crate) + " is the proof of another crate");
            }
        } catch (IllegalArgumentException e) {
            troubles.add(ProofRecord.pathOf(crate) + ": " + e.getMessage());
        }
    }
}
