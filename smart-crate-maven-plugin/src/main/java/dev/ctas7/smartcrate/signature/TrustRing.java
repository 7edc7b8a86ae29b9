// SPDX-License-Identifier: Apache-2.0
// RING_VERIFY_DETACHED_SIGNATURES
package dev.ctas7.smartcrate.signature;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.api.OpenPGPCertificate;
import org.bouncycastle.openpgp.api.OpenPGPKeyReader;
import org.bouncycastle.openpgp.api.bc.BcOpenPGPImplementation;

/** The public keys that a build trusts, and what their signatures are worth. */
public final class TrustRing {
    private static final int CHUNK = 1 << 16;

    private final List<OpenPGPCertificate> keys;
    private final Set<String> fingerprints;
    private final Instant now;

    private TrustRing(List<OpenPGPCertificate> keys, Set<String> fingerprints, Instant now) {
        this.keys = List.copyOf(keys);
        this.fingerprints = Set.copyOf(fingerprints);
        this.now = now;
    }

    /**
     * Reads a ring.
     *
     * @param data one or more public keys, armoured (several blocks are fine) or binary
     * @param fingerprints those of them that are trusted, in the form of {@link Fingerprints#of(String)}; empty for all
     * @param now decides what has expired
     * @throws SignatureException if there is no public key in it
     */
    public static TrustRing read(byte[] data, Set<String> fingerprints, Instant now) throws SignatureException {
        List<OpenPGPCertificate> keys = new ArrayList<>();
        for (byte[] block : Armour.blocks(data)) {
            if (Armour.cutOff(block)) {
                throw new SignatureException("the public keys are cut off: a block has no line -----END PGP …-----");
            }
            try {
                keys.addAll(new OpenPGPKeyReader(new BcOpenPGPImplementation()).parseCertificates(block));
            } catch (IOException | RuntimeException e) {
                // Whatever the bytes are, the library may throw anything; the user needs to know which file it is.
                throw noKeys();
            }
        }
        if (keys.isEmpty()) {
            throw noKeys();
        }
        return new TrustRing(keys, fingerprints, now);
    }

    /** How many keys it holds, sub-keys not counted. */
    public int size() {
        return keys.size();
    }

    /**
     * Checks a file against its detached signature, armoured or binary.
     *
     * <p>Where several keys signed, the worst of what this ring can judge counts: a bad signature beside a good one
     * means that somebody changed something. A key that is not in the ring takes nothing from one that is.
     *
     * @param file its bytes to the end; the caller closes it
     * @throws IOException if the file cannot be read
     */
    public Checked check(InputStream file, byte[] signature) throws IOException {
        List<OneSignature> each = new ArrayList<>();
        try {
            for (PGPSignature one : SignaturePackets.parse(signature)) {
                each.add(OneSignature.of(one, keys, fingerprints, now));
            }
        } catch (SignatureException e) {
            return Checked.bad(String.valueOf(e.getMessage()));
        }
        byte[] chunk = new byte[CHUNK];
        for (int length = file.read(chunk); length >= 0; length = file.read(chunk)) {
            for (OneSignature one : each) {
                one.update(chunk, length);
            }
        }
        List<Checked> all = each.stream().map(OneSignature::result).toList();
        boolean good = all.stream().anyMatch(one -> one.state() == SignatureState.GOOD);
        return all.stream()
                .filter(one -> !good || one.state() != SignatureState.UNKNOWN_KEY)
                .max(Comparator.comparing(Checked::state))
                .orElseThrow();
    }

    private static SignatureException noKeys() {
        return new SignatureException(
                "the public keys hold no public key but must be what gpg --armor --export writes");
    }
}
