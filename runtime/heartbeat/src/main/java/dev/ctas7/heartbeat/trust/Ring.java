// SPDX-License-Identifier: Apache-2.0
// RING_VERIFY_OPENED_MESSAGE
package dev.ctas7.heartbeat.trust;

import dev.ctas7.foundation.heartbeat.HeartbeatSubjects;
import dev.ctas7.heartbeat.bus.Envelope;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one version of the file.
 *
 * @param keys by id
 * @param seals by id
 * @param requireSeal whether a message that is not sealed is refused
 */
record Ring(Map<String, VerifyingKey> keys, Map<String, SealingKey> seals, boolean requireSeal) {
    /** Base64 of 64 bytes. */
    private static final int SIGNATURE_TEXT = 88;

    private static final String PARTITIONED = HeartbeatSubjects.PREFIX + ".part.";

    Ring {
        keys = Map.copyOf(keys);
        seals = Map.copyOf(seals);
    }

    /**
     * Opens a message; whatever goes wrong, it is not believed.
     *
     * @param crateName who must have signed; null for an orchestrator
     */
    Opened open(@Nullable String crateName, Envelope message, Instant now) {
        try {
            Refusal refusal = keys.isEmpty() ? null : signature(crateName, message, now);
            return refusal == null ? unsealed(crateName, message) : refusal.outcome();
        } catch (RuntimeException e) {
            return Refusal.BROKEN.outcome();
        }
    }

    private @Nullable Refusal signature(@Nullable String crateName, Envelope message, Instant now) {
        String id = message.headers().get(TrustHeaders.KEY_ID);
        String text = message.headers().get(TrustHeaders.SIGNATURE);
        if (id == null || text == null) {
            return Refusal.UNSIGNED;
        }
        byte[] signature = KeyId.isKeyId(id) ? decoded(text) : null;
        if (signature == null) {
            return Refusal.MALFORMED;
        }
        VerifyingKey key = keys.get(id);
        if (key == null) {
            return Refusal.UNKNOWN_KEY;
        }
        Refusal refusal = permission(key, crateName, now);
        if (refusal != null) {
            return refusal;
        }
        return key.verifies(message.payload(), signature) ? null : Refusal.WRONG_SIGNATURE;
    }

    private static @Nullable Refusal permission(VerifyingKey key, @Nullable String crateName, Instant now) {
        if (!key.maySign(crateName)) {
            return Refusal.NOT_ALLOWED;
        }
        if (key.isTooEarly(now)) {
            return Refusal.TOO_EARLY;
        }
        return key.isTooLate(now) ? Refusal.TOO_LATE : null;
    }

    private static byte @Nullable [] decoded(String text) {
        if (text.length() != SIGNATURE_TEXT) {
            return null;
        }
        try {
            byte[] signature = Base64.getDecoder().decode(text);
            return signature.length == Ed25519.SIGNATURE_BYTES ? signature : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private Opened unsealed(@Nullable String crateName, Envelope message) {
        String id = message.headers().get(TrustHeaders.SEAL);
        if (id == null) {
            return requireSeal ? Refusal.UNSEALED.outcome() : new Opened.Authentic(message.payload());
        }
        SealingKey seal = seals.get(id);
        if (seal == null) {
            return Refusal.UNKNOWN_SEAL.outcome();
        }
        try {
            byte[] subject = sealedFor(crateName, message.subject()).getBytes(StandardCharsets.UTF_8);
            return new Opened.Authentic(seal.open(subject, message.payload()));
        } catch (GeneralSecurityException e) {
            return Refusal.WRONG_SEAL.outcome();
        }
    }

    /**
     * A server that splits crates into partitions renames their subject on the way; it was sealed for the first one.
     */
    private static String sealedFor(@Nullable String crateName, String subject) {
        return crateName != null && subject.startsWith(PARTITIONED) ? HeartbeatSubjects.forCrate(crateName) : subject;
    }
}
