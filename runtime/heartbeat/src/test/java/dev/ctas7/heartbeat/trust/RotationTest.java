// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.trust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.foundation.heartbeat.HeartbeatSubjects;
import dev.ctas7.heartbeat.bus.Envelope;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two crates change their keys while both beat at every step, and the orchestrator believes each of these beats. */
class RotationTest {
    private static final String BOTH = "crates = ['web', 'shop']";
    private static final String OLD_SEAL = "[seals.old]\nkey = '" + "A".repeat(43) + "='\n";
    private static final String NEW_SEAL = "[seals.new]\nkey = '" + "B".repeat(42) + "A='\n";

    private final Pair old = Pair.make("2026");
    private final Pair fresh = Pair.make("2027");
    private final Map<String, Outbound> crates = new HashMap<>();

    @TempDir
    Path directory;

    private KeyRing ring;
    private Inbound inbound;

    @BeforeEach
    void both_crates_have_the_old_key() throws IOException {
        write(old.entry(BOTH));
        ring = KeyRing.open(file(), InstantSource.system());
        inbound = ring.crates();
        crates.put("web", old.signingOutbound());
        crates.put("shop", old.signingOutbound());
    }

    @Test
    void a_signing_key_is_changed_without_one_beat_being_doubted() throws IOException {
        everybodyIsBelieved();

        write(old.entry(BOTH) + fresh.entry(BOTH));
        everybodyIsBelieved();

        crates.put("web", fresh.signingOutbound());
        everybodyIsBelieved();

        crates.put("shop", fresh.signingOutbound());
        everybodyIsBelieved();

        write(fresh.entry(BOTH));
        everybodyIsBelieved();
        assertThat(beat("web", old.signingOutbound())).isEqualTo(Refusal.UNKNOWN_KEY.outcome());
    }

    @Test
    void a_sealing_key_is_brought_in_changed_and_asked_for_without_one_beat_being_doubted() throws IOException {
        write(old.entry(BOTH) + OLD_SEAL);
        everybodyIsBelieved();
        crates.put("web", sealing(OLD_SEAL));
        everybodyIsBelieved();
        crates.put("shop", sealing(OLD_SEAL));
        write("require_seal = true\n" + old.entry(BOTH) + OLD_SEAL + NEW_SEAL);
        everybodyIsBelieved();
        assertThat(beat("web", old.signingOutbound())).isEqualTo(Refusal.UNSEALED.outcome());

        crates.put("web", sealing(NEW_SEAL));
        crates.put("shop", sealing(NEW_SEAL));
        write("require_seal = true\n" + old.entry(BOTH) + NEW_SEAL);
        everybodyIsBelieved();

        assertThat(beat("web", sealing(OLD_SEAL))).isEqualTo(Refusal.UNKNOWN_SEAL.outcome());
    }

    @Test
    void a_broken_ring_or_none_leaves_the_keys_as_they_were() throws IOException {
        for (String broken : new String[] {"", "[keys", old.entry("crates = 1"), "x = 1\n" + fresh.entry(BOTH)}) {
            write(broken);
            everybodyIsBelieved();
        }
        Files.delete(file());
        everybodyIsBelieved();

        write(fresh.entry(BOTH));
        ring.refresh();

        assertThat(beat("web", fresh.signingOutbound())).isInstanceOf(Opened.Authentic.class);
        assertThat(beat("web", old.signingOutbound())).isEqualTo(Refusal.UNKNOWN_KEY.outcome());
    }

    @Test
    void the_same_ring_again_is_read_after_it_was_gone() throws IOException {
        String text = old.entry(BOTH);
        Files.delete(file());
        ring.refresh();
        write(text);

        everybodyIsBelieved();
    }

    /** The orchestrator's loop comes round, and every crate beats. */
    private void everybodyIsBelieved() {
        inbound.refresh();
        Map<String, Opened> opened = new LinkedHashMap<>();
        crates.forEach((crate, outbound) -> opened.put(crate, beat(crate, outbound)));
        assertThat(opened).allSatisfy((crate, outcome) -> assertThat(outcome).isInstanceOf(Opened.Authentic.class));
    }

    private Opened beat(String crate, Outbound outbound) {
        Envelope message = outbound.protect(HeartbeatSubjects.forCrate(crate), "{}".getBytes(StandardCharsets.UTF_8));
        return inbound.open(crate, message);
    }

    private Outbound sealing(String seal) {
        try {
            SealingKey key = SealingKey.read(Files.writeString(directory.resolve("seal.toml"), seal));
            return Outbound.of(old.signing(), key);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** As people and tools replace a file that somebody may be reading: whole. */
    private void write(String text) throws IOException {
        Path beside = Files.writeString(directory.resolve("ring.new"), text);
        Files.move(beside, file(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private Path file() {
        return directory.resolve("ring.toml");
    }
}
