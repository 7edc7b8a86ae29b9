// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that hold keys, or should. */
class KeyFilesTest {
    private final Pair pair = Pair.make("web-1");

    @TempDir
    Path directory;

    @Test
    void a_private_key_is_read_and_never_shown() throws IOException {
        SigningKey key = SigningKey.read(write(pair.privatePem()), "web-1");

        assertThat(key).hasToString("signing key web-1");
        assertThat(key.sign(new byte[] {1})).isEqualTo(pair.signing().sign(new byte[] {1}));
        assertThat(Outbound.of(key, null).toString())
                .doesNotContain(pair.privatePem().substring(40, 60));
    }

    @Test
    void what_is_no_private_key_is_told_without_repeating_it() throws IOException {
        assertThatThrownBy(() -> SigningKey.read(write("hunter2"), "a"))
                .isInstanceOf(TrustException.class)
                .hasMessageEndingWith("key.pem must begin with '-----BEGIN PRIVATE KEY-----'");
        assertThatThrownBy(() -> SigningKey.read(write("-----BEGIN PRIVATE KEY-----\nhunter2\n"), "a"))
                .hasMessageContaining("must be one PEM block that ends with")
                .hasMessageNotContaining("hunter2");
        assertThatThrownBy(() ->
                        SigningKey.read(write("-----BEGIN PRIVATE KEY-----\nhunter2!\n-----END PRIVATE KEY-----"), "a"))
                .hasMessageEndingWith("must be base64");
        assertThatThrownBy(() ->
                        SigningKey.read(write("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----"), "a"))
                .hasMessageContaining("must be an Ed25519 private key, as 'openssl genpkey -algorithm ed25519' writes");
        assertThatThrownBy(() -> SigningKey.read(write("-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n"), "a"))
                .hasMessageContaining("takes the passphrase off");
        assertThatThrownBy(() -> SigningKey.read(write(pair.privatePem() + pair.privatePem()), "a"))
                .hasMessageContaining("must be one PEM block");
    }

    @Test
    void files_that_are_none_are_told_from_files_that_are_wrong() throws IOException {
        assertThatThrownBy(() -> SigningKey.read(directory.resolve("gone"), "a"))
                .isInstanceOf(TrustException.class)
                .hasMessageEndingWith("gone is not there; name the file that holds the keys");
        assertThatThrownBy(() -> KeyRing.open(directory, InstantSource.system()))
                .isInstanceOf(TrustException.class)
                .hasMessageContaining("is no regular file");
        Path binary = Files.write(directory.resolve("binary"), new byte[] {(byte) 0xff});
        assertThatThrownBy(() -> KeyRing.open(binary, InstantSource.system())).hasMessageContaining("is not UTF-8");
        Path most = Files.write(directory.resolve("most"), new byte[16 * 1024]);
        assertThatThrownBy(() -> SigningKey.read(most, "a")).hasMessageContaining("must begin with");
        Path more = Files.write(directory.resolve("more"), new byte[16 * 1024 + 1]);
        assertThatThrownBy(() -> SigningKey.read(more, "a")).hasMessageContaining("has more than 16384 bytes");
    }

    @Test
    void an_id_that_cannot_be_a_header_is_refused() throws IOException {
        Path file = write(pair.privatePem());

        for (String id : new String[] {"", "a b", "a\r\nb", "x".repeat(65)}) {
            assertThatThrownBy(() -> SigningKey.read(file, id))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("the id of the signing key must be 1 to 64 of [A-Za-z0-9_.-]");
        }
        assertThat(SigningKey.read(file, "x".repeat(64)).id()).hasSize(64);
    }

    @Test
    void keys_signatures_and_seals_are_those_of_openssl() throws Exception {
        if (!hasOpenssl()) {
            return;
        }
        run("openssl", "genpkey", "-algorithm", "ed25519", "-out", "web.pem");
        run("openssl", "pkey", "-in", "web.pem", "-pubout", "-out", "web.pub");
        byte[] message = "{\"sequence\":1}".getBytes(StandardCharsets.UTF_8);
        Files.write(directory.resolve("message"), message);
        SigningKey key = SigningKey.read(directory.resolve("web.pem"), "web");
        Files.write(directory.resolve("ours"), key.sign(message));

        run("openssl", "pkeyutl", "-sign", "-inkey", "web.pem", "-rawin", "-in", "message", "-out", "theirs");
        run(
                "openssl",
                "pkeyutl",
                "-verify",
                "-pubin",
                "-inkey",
                "web.pub",
                "-rawin",
                "-in",
                "message",
                "-sigfile",
                "ours");

        String open = Files.readString(directory.resolve("web.pub"));
        Ring ring = RingReader.read(
                directory.resolve("ring"), "[keys.web]\ncrates = ['web']\npublic_key = '''\n" + open + "'''\n");
        byte[] theirs = Files.readAllBytes(directory.resolve("theirs"));
        assertThat(ring.keys().get("web"))
                .satisfies(k -> assertThat(k.verifies(message, theirs)).isTrue());
    }

    private static boolean hasOpenssl() throws InterruptedException {
        try {
            return new ProcessBuilder("openssl", "version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private void run(String... command) throws Exception {
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("out").toFile())
                .start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(() -> String.join(" ", command) + ": " + output())
                .isZero();
    }

    private String output() {
        try {
            return Files.readString(directory.resolve("out"));
        } catch (IOException e) {
            return "";
        }
    }

    private Path write(String text) throws IOException {
        return Files.writeString(directory.resolve("key.pem"), text);
    }
}
