// SPDX-License-Identifier: Apache-2.0
// SIGNATURE_JUDGE_TRUSTED_KEY
package dev.ctas7.smartcrate.signature;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.KeyIdentifier;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.api.OpenPGPCertificate;
import org.bouncycastle.openpgp.api.OpenPGPCertificate.OpenPGPComponentKey;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentVerifierBuilderProvider;
import org.jspecify.annotations.Nullable;

/** One signature on its way over a file's bytes. What is wrong before the first byte is known from the start. */
final class OneSignature {
    /** SHA-256 or better; a file for an MD5 or SHA-1 that is already signed can be made to order. */
    private static final Set<Integer> STRONG = Set.of(
            HashAlgorithmTags.SHA256,
            HashAlgorithmTags.SHA384,
            HashAlgorithmTags.SHA512,
            HashAlgorithmTags.SHA3_256,
            HashAlgorithmTags.SHA3_512);

    /** Two machines' clocks differ by less. */
    private static final Duration SKEW = Duration.ofMinutes(5);

    private final PGPSignature signature;
    private final @Nullable Checked known;
    private final String signer;
    private final String name;

    private OneSignature(PGPSignature signature, @Nullable Checked known, String signer, String name) {
        this.signature = signature;
        this.known = known;
        this.signer = signer;
        this.name = name;
    }

    static OneSignature of(PGPSignature signature, List<OpenPGPCertificate> ring, Set<String> trusted, Instant now) {
        for (OpenPGPCertificate owner : ring) {
            OpenPGPComponentKey key = owner.getSigningKeyFor(signature);
            if (key != null) {
                return of(signature, owner, key, trusted, now);
            }
        }
        String issuer = issuer(signature);
        return ended(signature, SignatureState.UNKNOWN_KEY, issuer, "its key is not among the public keys");
    }

    private static OneSignature of(
            PGPSignature signature,
            OpenPGPCertificate owner,
            OpenPGPComponentKey key,
            Set<String> trusted,
            Instant now) {
        PGPPublicKey publicKey = key.getPGPPublicKey();
        String signer = KeyState.fingerprint(publicKey);
        String primary = Fingerprints.of(owner.getFingerprint());
        if (!trusted.isEmpty() && !trusted.contains(signer) && !trusted.contains(primary)) {
            return ended(
                    signature, SignatureState.UNKNOWN_KEY, signer, "its key is not among smart-crate.fingerprints");
        }
        Optional<String> objection = objection(signature, owner, key, now);
        if (objection.isPresent()) {
            return ended(signature, SignatureState.REFUSED, signer, objection.get());
        }
        try {
            signature.init(new BcPGPContentVerifierBuilderProvider(), publicKey);
        } catch (PGPException | RuntimeException e) {
            return ended(signature, SignatureState.REFUSED, signer, "it is of a kind that is not supported");
        }
        return new OneSignature(signature, null, signer, KeyState.name(owner));
    }

    private static Optional<String> objection(
            PGPSignature signature, OpenPGPCertificate owner, OpenPGPComponentKey key, Instant now) {
        if (!STRONG.contains(signature.getHashAlgorithm())) {
            return Optional.of("it was made with a hash weaker than SHA-256");
        }
        if (signature.getSignatureType() != PGPSignature.BINARY_DOCUMENT) {
            return Optional.of("it does not sign a file's bytes as they are");
        }
        Instant made = signature.getCreationTime().toInstant();
        if (made.isAfter(now.plus(SKEW))) {
            return Optional.of("it was made in the future, on " + made);
        }
        if (made.isBefore(key.getCreationTime().toInstant())) {
            return Optional.of("it is older than its key");
        }
        Instant end = end(signature);
        if (end != null && end.isBefore(now)) {
            return Optional.of("it expired on " + end);
        }
        return KeyState.objection(owner, key, now).map(why -> "its key " + why);
    }

    void update(byte[] chunk, int length) {
        if (known == null) {
            signature.update(chunk, 0, length);
        }
    }

    Checked result() {
        if (known != null) {
            return known;
        }
        try {
            return signature.verify()
                    ? new Checked(SignatureState.GOOD, signer, name)
                    : new Checked(SignatureState.BAD, signer, "the file is not what was signed");
        } catch (PGPException | RuntimeException e) {
            return new Checked(SignatureState.BAD, signer, "the signature is damaged");
        }
    }

    private static @Nullable Instant end(PGPSignature signature) {
        long seconds = signature.getHashedSubPackets() == null
                ? 0
                : signature.getHashedSubPackets().getSignatureExpirationTime();
        return seconds == 0 ? null : signature.getCreationTime().toInstant().plusSeconds(seconds);
    }

    private static OneSignature ended(PGPSignature signature, SignatureState state, String signer, String detail) {
        return new OneSignature(signature, new Checked(state, signer, detail), signer, "");
    }

    private static String issuer(PGPSignature signature) {
        for (KeyIdentifier one : signature.getKeyIdentifiers()) {
            if (one.getFingerprint() != null) {
                return Fingerprints.of(one.getFingerprint());
            }
        }
        return Fingerprints.ofId(signature.getKeyID());
    }
}
