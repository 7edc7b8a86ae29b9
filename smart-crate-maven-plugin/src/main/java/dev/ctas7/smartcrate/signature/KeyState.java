// SPDX-License-Identifier: Apache-2.0
// KEY_JUDGE_SIGNING_FITNESS
package dev.ctas7.smartcrate.signature;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.api.OpenPGPCertificate;
import org.bouncycastle.openpgp.api.OpenPGPCertificate.OpenPGPComponentKey;
import org.jspecify.annotations.Nullable;

/** Asks whether a key may sign today: not revoked, not expired, bound to its primary key, meant for signing, strong. */
final class KeyState {
    private KeyState() {}

    /** Why not, as words after "the key"; empty when it may. */
    static Optional<String> objection(OpenPGPCertificate owner, OpenPGPComponentKey key, Instant now) {
        Date today = Date.from(now);
        if (owner.getPrimaryKey().getRevocation(today) != null || key.getRevocation(today) != null) {
            return Optional.of("is revoked");
        }
        Instant end = earlier(
                instant(owner.getPrimaryKey().getKeyExpirationDateAt(today)),
                instant(key.getKeyExpirationDateAt(today)));
        if (end != null && !end.isAfter(now)) {
            return Optional.of("expired on " + LocalDate.ofInstant(end, ZoneOffset.UTC));
        }
        if (!key.isBoundAt(today)) {
            return Optional.of("is not bound to its primary key");
        }
        if (!key.isSigningKey(today)) {
            return Optional.of("is not meant for signing, or too weak: RSA needs 2048 bits");
        }
        return Optional.empty();
    }

    /** The signer's name: the primary user id, possibly hostile text; empty when the key has none. */
    static String name(OpenPGPCertificate owner) {
        OpenPGPCertificate.OpenPGPUserId primary = owner.getPrimaryUserId();
        return primary == null ? "" : primary.getUserId();
    }

    static String fingerprint(PGPPublicKey key) {
        return Fingerprints.of(key.getFingerprint());
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
