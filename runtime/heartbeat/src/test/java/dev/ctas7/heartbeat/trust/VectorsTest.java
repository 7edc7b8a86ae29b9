// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published vectors: RFC 8032 section 7.1 and RFC 8439 section 2.8.2. */
class VectorsTest {
    private static final HexFormat HEX = HexFormat.of();

    /** The headers that make 32 bytes a PKCS#8 and an X.509 key (RFC 8410, section 10.3 and 10.1). */
    private static final String PKCS8 = "302e020100300506032b657004220420";

    private static final String X509 = "302a300506032b6570032100";

    @ParameterizedTest
    @CsvSource(
            emptyValue = "",
            value = {
                "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60,"
                        + "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a,"
                        + "'',"
                        + "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
                        + "d25bf5f0595bbe24655141438e7a100b",
                "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb,"
                        + "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c,"
                        + "72,"
                        + "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c"
                        + "387b2eaeb4302aeeb00d291612bb0c00",
                "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7,"
                        + "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025,"
                        + "af82,"
                        + "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc659"
                        + "4a7c15e9716ed28dc027beceea1ec40a"
            })
    void ed25519_signs_and_verifies_as_rfc_8032_has_it(String secret, String open, String message, String signature) {
        byte[] bytes = HEX.parseHex(message);
        Ed25519PrivateKeyParameters key = Ed25519.privateKey(
                "-----BEGIN PRIVATE KEY-----\n" + base64(PKCS8 + secret) + "\n-----END PRIVATE KEY-----\n");
        VerifyingKey verifying =
                new VerifyingKey(Ed25519.publicKey(base64(X509 + open)), Set.of("*"), false, null, null);

        assertThat(HEX.formatHex(SigningKey.of("rfc", key).sign(bytes))).isEqualTo(signature);
        assertThat(verifying.verifies(bytes, HEX.parseHex(signature))).isTrue();
        assertThat(verifying.verifies(HEX.parseHex(message + "00"), HEX.parseHex(signature)))
                .isFalse();
        assertThat(verifying.verifies(bytes, HEX.parseHex(signature))).isTrue();
    }

    @Test
    void chacha20_poly1305_seals_and_opens_as_rfc_8439_has_it() throws GeneralSecurityException {
        byte[] nonce = HEX.parseHex("070000004041424344454647");
        byte[] associated = HEX.parseHex("50515253c0c1c2c3c4c5c6c7");
        byte[] plain = ("Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future,"
                        + " sunscreen would be it.")
                .getBytes(StandardCharsets.US_ASCII);
        SealingKey key =
                new SealingKey("rfc", HEX.parseHex("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f"));

        byte[] carried = key.seal(nonce, associated, plain);

        assertThat(HEX.formatHex(carried))
                .isEqualTo("070000004041424344454647"
                        + "d31a8d34648e60db7b86afbc53ef7ec2a4aded51296e08fea9e2b5a736ee62d6"
                        + "3dbea45e8ca9671282fafb69da92728b1a71de0a9e060b2905d6a5b67ecd3b36"
                        + "92ddbd7f2d778b8c9803aee328091b58fab324e4fad675945585808b4831d7bc"
                        + "3ff4def08e4b7a9de576d26586cec64b6116"
                        + "1ae10b594f09e26a7e902ecbd0600691");
        assertThat(key.open(associated, carried)).isEqualTo(plain);
    }

    private static String base64(String hex) {
        return Base64.getEncoder().encodeToString(HEX.parseHex(hex));
    }
}
