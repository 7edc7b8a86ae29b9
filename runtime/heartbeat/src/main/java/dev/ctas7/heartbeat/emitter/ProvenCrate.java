// SPDX-License-Identifier: Apache-2.0
// CRATE_OPEN_OWN_PROOF
package dev.ctas7.heartbeat.emitter;

import dev.ctas7.foundation.FoundationCore;
import dev.ctas7.foundation.FoundationProof;
import dev.ctas7.foundation.heartbeat.HeartbeatConfig;
import dev.ctas7.foundation.proof.ProofRecord;
import java.io.IOException;
import java.lang.System.Logger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes a crate out of the proof and the manifest that lie around its entry point.
 *
 * <p>No proof: an exception, since there is no name to beat by. A proof whose class cannot be loaded: the crate beats
 * under its name with an empty token. An exception could be swallowed, and the crate would run unnoticed; a heartbeat
 * without a token is an alert.
 */
final class ProvenCrate {
    private final Logger log;
    private final List<String> notes = new ArrayList<>();

    private ProvenCrate(Logger log) {
        this.log = log;
    }

    /**
     * Reads proof and manifest; what is missing or odd is told in one line of the log.
     *
     * @throws EmitterException if there is no proof for this entry point
     */
    static Crate of(Class<?> entryPoint, Logger log) {
        Candidate candidate = new ProofChoice(entryPoint, ProofSearch.around(entryPoint)).best();
        return new ProvenCrate(log).crate(entryPoint, candidate);
    }

    private Crate crate(Class<?> entryPoint, Candidate candidate) {
        ProofRecord proof = candidate.proof();
        byte[] manifest = manifest(candidate);
        CrateManifest settings = CrateManifest.parse(manifest);
        HeartbeatConfig config = settings.addTo(
                HeartbeatConfig.of(proof.crate(), proof.version(), EmitterParts.foundationOf(proof.token())));
        notes.addAll(settings.notes());
        String token = FoundationCore.token();
        if (!proof.token().equals(token)) {
            notes.add("it was compiled with " + proof.token() + " but runs with " + token);
        }
        if (!isLinked(entryPoint, proof)) {
            token = "";
            log.log(
                    Logger.Level.WARNING,
                    "crate {0} cannot show its proof: {1} is not there or does not link to foundation-core. Its"
                            + " heartbeats carry no token, so that it is reported as unauthorized. Do not strip the class"
                            + " from the jar (minimizing and shrinking tools do), and build with the annotation processor",
                    proof.crate(),
                    proof.generatedClass());
        }
        if (!notes.isEmpty()) {
            log.log(Logger.Level.INFO, "heartbeats of crate {0}: {1}", proof.crate(), String.join("; ", notes));
        }
        return EmitterParts.crate(config, token, candidate.bytes(), manifest == null ? new byte[0] : manifest);
    }

    private byte @Nullable [] manifest(Candidate candidate) {
        try {
            return candidate.files().read(candidate.proof().crate(), CrateManifest.FILE);
        } catch (IOException e) {
            notes.add(CrateManifest.FILE + " cannot be read (" + e.getClass().getSimpleName() + ")");
            return null;
        }
    }

    /** Whether the generated class is there; it cannot be loaded without foundation-core, and nothing of it is run. */
    private static boolean isLinked(Class<?> entryPoint, ProofRecord proof) {
        try {
            Class<?> generated = Class.forName(proof.generatedClass(), false, entryPoint.getClassLoader());
            return FoundationProof.class.isAssignableFrom(generated);
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }
}
