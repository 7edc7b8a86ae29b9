// SPDX-License-Identifier: Apache-2.0
// KEY_VERIFY_ALLOWED_SIGNER
package dev.ctas7.heartbeat.trust;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A public key of the ring, for whom it may sign and when. Safe for use by several threads. */
final class VerifyingKey {
    /** The name that stands for every crate. */
    static final String EVERY_CRATE = "*";

    private final Set<String> crates;
    private final boolean orchestrator;
    private final @Nullable Instant notBefore;
    private final @Nullable Instant notAfter;
    private final Engines engines;

    VerifyingKey(
            PublicKey key,
            Set<String> crates,
            boolean orchestrator,
            @Nullable Instant notBefore,
            @Nullable Instant notAfter) {
        this.crates = Set.copyOf(crates);
        this.orchestrator = orchestrator;
        this.notBefore = notBefore;
        this.notAfter = notAfter;
        this.engines = new Engines(() -> {
            Signature engine = Signature.getInstance(Ed25519.NAME);
            engine.initVerify(key);
            return engine;
        });
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

    boolean verifies(byte[] bytes, byte[] signature) throws GeneralSecurityException {
        return engines.with(engine -> {
            engine.update(bytes);
            return engine.verify(signature);
        });
    }
}
