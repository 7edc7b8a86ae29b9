// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.ctas7.heartbeat.server.LogLines;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people are told of keys, how often, and that nothing secret is in it. */
class KeyWarningsTest {
    private final LogLines lines = new LogLines("dev.ctas7.heartbeat.trust");

    @TempDir
    Path directory;

    @AfterEach
    void leave() {
        lines.close();
    }

    @Test
    void a_key_that_everybody_can_read_is_warned_of_and_one_that_nobody_else_can_is_not() throws IOException {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
        Path file =
                Files.writeString(directory.resolve("web.pem"), Pair.make("web").privatePem());

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        SigningKey.read(file, "web");
        assertThat(lines.all()).isEmpty();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw----r--"));
        SigningKey.read(file, "web");

        assertThat(lines.all())
                .containsExactly(
                        "WARNING the signing key " + file + " can be read by everybody on this machine, who can"
                                + " then beat in its name; take that away: chmod 600 " + file);
    }

    @Test
    void a_ring_that_cannot_be_used_is_told_once_and_its_successor_once() throws IOException {
        Pair web = Pair.make("web");
        Path file = Files.writeString(directory.resolve("ring.toml"), web.entry("crates = ['web']"));
        KeyRing ring = KeyRing.open(file, InstantSource.system());

        Files.writeString(file, "[broken");
        ring.refresh();
        ring.refresh();
        Files.delete(file);
        ring.refresh();
        ring.refresh();
        Files.writeString(file, web.entry("crates = ['web', 'shop']"));
        ring.refresh();
        ring.refresh();

        assertThat(lines.all()).hasSize(3);
        assertThat(lines.all().get(0))
                .startsWith("WARNING the key ring stays as it was read last, because")
                .contains(":1:");
        assertThat(lines.all().get(1)).endsWith("ring.toml is not there; name the file that holds the keys");
        assertThat(lines.all().get(2))
                .isEqualTo("INFO the key ring " + file + " has changed and was read: 1 key(s), 0 sealing key(s)");
    }

    @Test
    void a_sealing_key_that_is_worn_out_is_told_once() {
        SealingKey key = new SealingKey("s", new byte[32], SealingKey.MOST_MESSAGES - 2);

        key.seal("a", new byte[1]);
        assertThat(lines.all()).isEmpty();
        key.seal("a", new byte[1]);
        key.seal("a", new byte[1]);

        assertThat(lines.all())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("WARNING the sealing key s has sealed 4294967296");
    }

    @Test
    void several_threads_sign_and_verify_with_one_key() throws Exception {
        Pair web = Pair.make("web");
        SigningKey signing = web.signing();
        VerifyingKey verifying =
                new VerifyingKey(Ed25519.publicKey(web.publicBase64()), java.util.Set.of("web"), false, null, null);
        List<Boolean> verified = new CopyOnWriteArrayList<>();
        List<Thread> threads = new CopyOnWriteArrayList<>();
        for (int t = 0; t < 4; t++) {
            byte first = (byte) t;
            threads.add(new Thread(() -> {
                for (byte i = 0; i < 20; i++) {
                    byte[] message = {first, i};
                    verified.add(verifying.verifies(message, signing.sign(message)));
                }
            }));
        }

        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(verified).hasSize(80).containsOnly(true);
    }
}
