// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.signature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What we sign, {@code gpg} verifies, and the other way round, for every kind of key that people have. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GpgAgreesTest {
    private static final char[] OPENS = Gpg.PASSPHRASE.toCharArray();

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

    @ParameterizedTest
    @ValueSource(strings = {"rsa3072", "rsa4096", "ed25519", "nistp256"})
    void a_signature_of_either_is_good_for_the_other(String algorithm) throws Exception {
        String key = gpg.key("Ann " + algorithm + " <ann@example.org>", algorithm, "sign", "never");
        byte[] secret = gpg.export("--armor", "--export-secret-keys", key);
        byte[] ring = gpg.export("--armor", "--export", key);
        Path file = file("what is released\r\n\u0000");

        SigningKey ours = SigningKey.open(secret, OPENS, Instant.now());
        Path signature = write("ours.asc", sign(ours, file));

        assertThat(ours.fingerprint()).isEqualTo(key);
        Gpg.Run judged = gpg.verify(signature, file);
        assertThat(judged.exit()).as(judged.text()).isZero();
        assertThat(judged.text()).contains("Good signature from \"Ann " + algorithm);
        for (byte[] theirs :
                List.of(gpg.sign(file, key, "--armor"), gpg.sign(file, key), Files.readAllBytes(signature))) {
            assertThat(check(ring, file, theirs))
                    .isEqualTo(new Checked(SignatureState.GOOD, key, "Ann " + algorithm + " <ann@example.org>"));
        }
        write(file.getFileName().toString(), "what is releasee\r\n\u0000".getBytes(UTF_8));
        assertThat(gpg.verify(signature, file).exit()).isNotZero();
        assertThat(check(ring, file, Files.readAllBytes(signature)).state()).isEqualTo(SignatureState.BAD);
    }

    @Test
    void a_sub_key_signs_in_place_of_a_primary_key_that_is_kept_elsewhere() throws Exception {
        String key = gpg.key("Sue", "rsa3072", "cert", "never");
        gpg.run("--quick-add-key", key, "ed25519", "sign", "never");
        String subKey = gpg.fingerprints(key).get(1);
        byte[] secret = gpg.export("--armor", "--export-secret-subkeys", key);
        Path file = file("by a sub-key");

        SigningKey ours = SigningKey.open(secret, OPENS, Instant.now());
        Path signature = write("sub.asc", sign(ours, file));

        assertThat(ours.fingerprint()).isEqualTo(subKey).isNotEqualTo(key);
        assertThat(gpg.verify(signature, file).exit()).isZero();
        byte[] ring = gpg.export("--export", key);
        assertThat(check(ring, file, gpg.sign(file, key, "--armor")))
                .isEqualTo(new Checked(SignatureState.GOOD, subKey, "Sue"));
        assertThat(TrustRing.read(ring, Set.of(key), Instant.now())
                        .check(open(file), Files.readAllBytes(signature))
                        .state())
                .isEqualTo(SignatureState.GOOD);
    }

    @Test
    void keys_are_read_binary_and_armoured_alone_and_several_together() throws Exception {
        String one = gpg.key("One", "ed25519", "sign", "never", "--no-passphrase");
        String two = gpg.key("Two", "ed25519", "sign", "never", "--no-passphrase");
        Path file = file("by two");
        byte[] armoured = gpg.export("--armor", "--export", one);
        byte[] both = (new String(armoured, UTF_8) + new String(gpg.export("--armor", "--export", two), UTF_8))
                .getBytes(UTF_8);
        byte[] binary = gpg.export("--export", one, two);
        byte[] ours = sign(SigningKey.open(gpg.export("--export-secret-keys", two), new char[0], Instant.now()), file);

        assertThat(TrustRing.read(both, Set.of(), Instant.now()).size()).isEqualTo(2);
        assertThat(TrustRing.read(binary, Set.of(), Instant.now()).size()).isEqualTo(2);
        assertThat(check(both, file, ours))
                .isEqualTo(check(binary, file, ours))
                .isEqualTo(new Checked(SignatureState.GOOD, two, "Two"));
        assertThat(check(armoured, file, ours))
                .isEqualTo(new Checked(SignatureState.UNKNOWN_KEY, two, "its key is not among the public keys"));
        assertThat(check(armoured, file, gpg.sign(file, one, "--armor", "--local-user", two))
                        .state())
                .isEqualTo(SignatureState.GOOD);
    }

    @Test
    void the_same_key_file_and_time_give_the_same_signature() throws Exception {
        String key = gpg.key("Det", "rsa3072", "sign", "never", "--no-passphrase");
        byte[] secret = gpg.export("--armor", "--export-secret-keys", key);
        Path file = file("twice");
        Instant longAgo = Instant.parse("2001-02-03T04:05:06Z");

        byte[] first = SigningKey.open(secret, new char[0], Instant.now()).sign(open(file), longAgo);
        byte[] second = SigningKey.open(secret, new char[0], Instant.now()).sign(open(file), longAgo);

        assertThat(first).isEqualTo(second).startsWith("-----BEGIN PGP SIGNATURE-----".getBytes(UTF_8));
        assertThat(new String(first, UTF_8)).doesNotContain("Version", "Comment");
        // Older than its key it would be refused: then the key's own time stands in it.
        assertThat(gpg.verify(write("det.asc", first), file).exit()).isZero();
    }

    private Path file(String text) throws IOException {
        return write("artifact.jar", text.getBytes(UTF_8));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    static byte[] sign(SigningKey key, Path file) throws IOException {
        return key.sign(open(file), Instant.now());
    }

    static Checked check(byte[] ring, Path file, byte[] signature) throws Exception {
        return TrustRing.read(ring, Set.of(), Instant.now()).check(open(file), signature);
    }

    private static InputStream open(Path file) throws IOException {
        return new ByteArrayInputStream(Files.readAllBytes(file));
    }
}
