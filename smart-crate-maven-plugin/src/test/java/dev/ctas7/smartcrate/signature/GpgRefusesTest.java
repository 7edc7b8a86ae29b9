// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Keys and signatures that {@code gpg} made and that are not to be relied on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GpgRefusesTest {
    private static final char[] NONE = new char[0];

    @TempDir
    Path folder;

    private Gpg gpg;

    @BeforeAll
    void start() throws IOException {
        assumeTrue(Gpg.installed(), Gpg.ABSENT);
        gpg = Gpg.create();
    }

    @AfterAll
    void stop() throws IOException {
        if (gpg != null) {
            gpg.close();
        }
    }

    @Test
    void a_revoked_key_neither_signs_nor_is_believed() throws Exception {
        String key = gpg.key("Rev", "ed25519", "sign", "never", "--no-passphrase");
        Path file = file();
        byte[] before = gpg.sign(file, key, "--armor");

        gpg.revoke(key);

        byte[] ring = gpg.export("--armor", "--export", key);
        assertThat(GpgAgreesTest.check(ring, file, before))
                .isEqualTo(new Checked(SignatureState.REFUSED, key, "its key is revoked"));
        byte[] secret = gpg.export("--armor", "--export-secret-keys", key);
        assertThatThrownBy(() -> SigningKey.open(secret, NONE, Instant.now()))
                .isInstanceOf(SignatureException.class)
                .hasMessage("the signing key cannot sign today: " + key + " is revoked");
    }

    @Test
    void an_expired_key_neither_signs_nor_is_believed() throws Exception {
        String key =
                gpg.key("Exp", "ed25519", "sign", "1d", "--no-passphrase", "--faked-system-time", "20240301T120000");
        Path file = file();
        byte[] before = gpg.sign(file, key, "--armor", "--faked-system-time", "20240301T130000");

        byte[] ring = gpg.export("--armor", "--export", key);

        assertThat(GpgAgreesTest.check(ring, file, before))
                .isEqualTo(new Checked(SignatureState.REFUSED, key, "its key expired on 2024-03-02"));
        byte[] secret = gpg.export("--armor", "--export-secret-keys", key);
        assertThatThrownBy(() -> SigningKey.open(secret, NONE, Instant.now()))
                .hasMessage("the signing key cannot sign today: " + key + " expired on 2024-03-02");
        assertThat(TrustRing.read(ring, Set.of(), Instant.parse("2024-03-01T14:00:00Z"))
                        .check(Files.newInputStream(file), before)
                        .state())
                .isEqualTo(SignatureState.GOOD);
    }

    @Test
    void a_signature_over_sha_1_is_refused() throws Exception {
        String key = gpg.key("Sha", "rsa3072", "sign", "never", "--no-passphrase");
        Path file = file();

        byte[] weak = gpg.sign(file, key, "--armor", "--digest-algo", "SHA1");
        byte[] strong = gpg.sign(file, key, "--armor", "--digest-algo", "SHA256");

        byte[] ring = gpg.export("--armor", "--export", key);
        assertThat(GpgAgreesTest.check(ring, file, weak))
                .isEqualTo(new Checked(SignatureState.REFUSED, key, "it was made with a hash weaker than SHA-256"));
        assertThat(GpgAgreesTest.check(ring, file, strong).state()).isEqualTo(SignatureState.GOOD);
    }

    @Test
    void a_wrong_or_absent_passphrase_and_a_public_key_are_said_in_one_line() throws Exception {
        String key = gpg.key("Pass", "ed25519", "sign", "never");
        byte[] secret = gpg.export("--armor", "--export-secret-keys", key);

        assertThatThrownBy(() -> SigningKey.open(secret, "wrong".toCharArray(), Instant.now()))
                .hasMessage("the passphrase does not open the signing key")
                .hasNoCause();
        assertThatThrownBy(() -> SigningKey.open(secret, NONE, Instant.now()))
                .hasMessage("the signing key needs a passphrase");
        assertThatThrownBy(() -> SigningKey.open(gpg.export("--armor", "--export", key), NONE, Instant.now()))
                .isInstanceOf(SignatureException.class)
                .hasMessageContaining("must be what gpg --armor --export-secret-keys writes");
    }

    private Path file() throws IOException {
        return Files.writeString(folder.resolve("artifact.jar"), "what is released");
    }
}
