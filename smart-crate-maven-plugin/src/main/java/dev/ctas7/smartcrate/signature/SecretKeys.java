// SPDX-License-Identifier: Apache-2.0
// KEY_PARSE_SECRET_RING
package dev.ctas7.smartcrate.signature;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.api.OpenPGPCertificate.OpenPGPComponentKey;
import org.bouncycastle.openpgp.api.OpenPGPKey;
import org.bouncycastle.openpgp.api.OpenPGPKey.OpenPGPPrivateKey;
import org.bouncycastle.openpgp.api.OpenPGPKey.OpenPGPSecretKey;
import org.bouncycastle.openpgp.api.OpenPGPKeyReader;
import org.bouncycastle.openpgp.api.bc.BcOpenPGPImplementation;

/** Reads a secret key and picks the one that signs: as {@code gpg} does, the newest that may. */
final class SecretKeys {
    private static final String NO_KEY =
            "the signing key holds no secret key but must be what gpg --armor --export-secret-keys writes";

    private SecretKeys() {}

    static SigningKey open(byte[] data, char[] passphrase, Instant now) throws SignatureException {
        OpenPGPKey key = only(parse(data));
        List<String> reasons = new ArrayList<>();
        List<OpenPGPSecretKey> able = new ArrayList<>();
        for (OpenPGPComponentKey component : key.getKeys()) {
            OpenPGPSecretKey secret = key.getSecretKey(component);
            Optional<String> objection =
                    secret == null || secret.getPGPSecretKey().isPrivateKeyEmpty()
                            ? Optional.of("has no secret part in it")
                            : KeyState.objection(key, component, now);
            if (objection.isPresent()) {
                reasons.add(KeyState.fingerprint(component.getPGPPublicKey()) + " " + objection.get());
            } else {
                able.add(secret);
            }
        }
        OpenPGPSecretKey newest = able.stream()
                .max(Comparator.comparing((OpenPGPSecretKey one) -> !one.isPrimaryKey())
                        .thenComparing(OpenPGPSecretKey::getCreationTime))
                .orElseThrow(() ->
                        new SignatureException("the signing key cannot sign today: " + String.join("; ", reasons)));
        return unlocked(newest, passphrase);
    }

    private static List<OpenPGPKey> parse(byte[] data) throws SignatureException {
        List<OpenPGPKey> keys = new ArrayList<>();
        for (byte[] block : Armour.blocks(data)) {
            if (Armour.cutOff(block)) {
                throw new SignatureException("the signing key is cut off: it has no line -----END PGP …-----");
            }
            try {
                keys.addAll(new OpenPGPKeyReader(new BcOpenPGPImplementation()).parseKeys(block));
            } catch (IOException | RuntimeException e) {
                // Whatever the bytes are, the library may throw anything; the user needs to know which file it is.
                throw new SignatureException(NO_KEY);
            }
        }
        return keys;
    }

    private static OpenPGPKey only(List<OpenPGPKey> keys) throws SignatureException {
        if (keys.isEmpty()) {
            throw new SignatureException(NO_KEY);
        }
        if (keys.size() > 1) {
            throw new SignatureException(
                    "the signing key holds " + keys.size() + " secret keys but must hold one, with its sub-keys");
        }
        return keys.get(0);
    }

    private static SigningKey unlocked(OpenPGPSecretKey secret, char[] passphrase) throws SignatureException {
        if (secret.isLocked() && passphrase.length == 0) {
            throw new SignatureException("the signing key needs a passphrase");
        }
        try {
            OpenPGPPrivateKey open = secret.isLocked() ? secret.unlock(passphrase) : secret.unlock();
            return SigningKey.of(
                    open.getKeyPair().getPrivateKey(), open.getKeyPair().getPublicKey());
        } catch (PGPException | RuntimeException e) {
            throw new SignatureException("the passphrase does not open the signing key");
        }
    }
}
