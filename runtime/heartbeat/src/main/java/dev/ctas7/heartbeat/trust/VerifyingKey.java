// SPDX-License-Identifier: Apache-2.0
// KEY_VERIFY_ALLOWED_SIGNER
package dev.ctas7.heartbeat.trust;

import java.time.Instant;
import java.util.Set;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.jspecify.annotations.Nullable;

/** A public key of the ring, for whom it may sign and when. Safe for use by several threads. */
final class VerifyingKey {
    /** The name that stands for every crate. */
    static final String EVERY_CRATE = "*";

    private final Ed25519PublicKeyParameters key;
    private final Set<String> crates;
    private final boolean orchestrator;
    private final @Nullable Instant notBefore;
    private final @Nullable Instant notAfter;

    VerifyingKey(
            Ed25519PublicKeyParameters key,
            Set<String> crates,
            boolean orchestrator,
            @Nullable Instant notBefore,
            @Nullable Instant notAfter) {
        this.key = key;
        this.crates = Set.copyOf(crates);
        this.orchestrator = orchestrator;
        this.notBefore = notBefore;
        this.notAfter = notAfter;
    }

    /** Whether it may sign for a crate; null asks whether it may sign as an orchestrator. */
    boolean maySign(@Nullable String crateName) {
        return crateName == null ? orchestrator : crates.contains(crateName) || crates.contains(EVERY_CRATE);
    }

    boolean isTooEarly(Instant now) {
        return notBefore != null && now.isBefore(notBefore);
    }

    boolean isTooLate(Instant now) {
        return notAfter != null && now.isAfter(notAfter);
    }

    boolean verifies(byte[] bytes, byte[] signature) {
        Ed25519Signer verifier = new Ed25519Signer();
        verifier.init(false, key);
        verifier.update(bytes, 0, bytes.length);
        return verifier.verifySignature(signature);
    }
}
