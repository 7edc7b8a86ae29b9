// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a ring may say, and how it is told what is wrong. */
class RingReaderTest {
    private static final Path FILE = Path.of("ring.toml");
    private static final Pair PAIR = Pair.make("web-1");

    @Test
    void all_that_is_wrong_is_told_at_once_with_its_place() {
        String ring = """
                requires_seal = true
                [keys.a]
                public_key = "AAAA"
                crates = ["web", 1]
                not_after = "tomorrow"
                [keys."two words"]
                [keys.c]
                not_befor = 2027-01-01T00:00:00Z
                [seals.s]
                key = "c2hvcnQ="
                """;

        assertThatThrownBy(() -> RingReader.read(FILE, ring))
                .isInstanceOf(TrustException.class)
                .hasMessage("""
                        9 problem(s) in ring.toml:
                          ring.toml:1:1: requires_seal is not known; known here are keys, require_seal, seals
                          ring.toml:3:1: keys.a.public_key must be an Ed25519 public key, as 'openssl pkey -in KEY -pubout' writes it
                          ring.toml:4:1: keys.a.crates must be a list of strings
                          ring.toml:5:1: keys.a.not_after must be a time with its offset, as 2027-01-31T00:00:00Z
                          ring.toml:6:1: keys.two words is no id of a key, which must be 1 to 64 of [A-Za-z0-9_.-]
                          ring.toml:7:1: keys.c.public_key is missing; paste what 'openssl pkey -in KEY -pubout' writes
                          ring.toml:7:1: keys.c.crates is missing; list the crates that it may sign for, or say orchestrator = true
                          ring.toml:8:1: keys.c.not_befor is not known; known here are crates, not_after, not_before, orchestrator, public_key
                          ring.toml:10:1: seals.s.key was 5 bytes but must be 32, as 'openssl rand -base64 32' writes""".strip());
    }

    /**
     * With a point of small order as its key, anybody could sign: RFC 8032, section 5.1.7, and section 8.9 on
     * cofactors.
     */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void a_key_that_is_no_point_of_the_curve_or_one_of_small_order_is_refused(int y) {
        byte[] key = HexFormat.of().parseHex("302a300506032b6570032100" + "%02x".formatted(y) + "00".repeat(31));
        String ring = "[keys.a]\npublic_key = '" + Base64.getEncoder().encodeToString(key) + "'\ncrates = ['web']\n";

        assertThatThrownBy(() -> RingReader.read(FILE, ring))
                .isInstanceOf(TrustException.class)
                .hasMessageContaining("ring.toml:2:1: keys.a.public_key must be an Ed25519 public key");
    }

    @Test
    void syntax_is_told_first_and_alone() {
        assertThatThrownBy(() -> RingReader.read(FILE, "[keys\n[seals\n"))
                .isInstanceOf(TrustException.class)
                .hasMessageStartingWith("2 problem(s) in ring.toml:\n  ring.toml:1:6: TOML: ");
    }

    @Test
    void a_ring_without_keys_is_none() {
        assertThatThrownBy(() -> RingReader.read(FILE, ""))
                .isInstanceOf(TrustException.class)
                .hasMessageContaining("a ring without keys would believe nobody");
    }

    @Test
    void a_ring_of_seals_alone_asks_for_the_seal() throws TrustException {
        String seal = "[seals.s]\nkey = '" + "A".repeat(43) + "='\n";

        assertThat(RingReader.read(FILE, seal).requireSeal()).isTrue();
        assertThat(RingReader.read(FILE, PAIR.entry("crates = ['web']") + seal).requireSeal())
                .isFalse();
    }

    @Test
    void asking_for_a_seal_that_nobody_can_open_is_wrong() {
        assertThatThrownBy(() -> RingReader.read(FILE, "require_seal = true\n" + PAIR.entry("crates = ['web']")))
                .hasMessageContaining("require_seal is true but there is no [seals.ID]; add the sealing key");
    }

    @Test
    void a_life_that_ends_before_it_begins_is_wrong() {
        String entry = PAIR.entry(
                "crates = ['web']\nnot_before = 2027-01-01T00:00:00Z\nnot_after = 2027-01-01T01:00:00+01:00");

        assertThatThrownBy(() -> RingReader.read(FILE, entry))
                .hasMessageContaining("keys.web-1.not_after must be later than not_before");
    }

    @Test
    void what_is_no_crates_name_is_wrong_and_any_name_is_right() throws TrustException {
        assertThat(RingReader.read(FILE, PAIR.entry("crates = ['a b.c', 'größe', '*']"))
                        .keys())
                .containsOnlyKeys("web-1");
        assertThatThrownBy(() -> RingReader.read(FILE, PAIR.entry("crates = [\"a\\u0000\"]")))
                .hasMessageContaining("names 'a\\u0000', which cannot be a crate's name");
    }

    @Test
    void a_key_may_be_pem() throws TrustException {
        String pem = "-----BEGIN PUBLIC KEY-----\n" + PAIR.publicBase64() + "\n-----END PUBLIC KEY-----\n";

        assertThat(RingReader.read(FILE, "[keys.a]\ncrates = ['web']\npublic_key = \"\"\"\n" + pem + "\"\"\"\n")
                        .keys())
                .containsOnlyKeys("a");
    }

    @Test
    void a_private_key_in_the_ring_is_refused_and_not_repeated() {
        String secret = PAIR.privatePem();

        assertThatThrownBy(() -> RingReader.read(
                        FILE, "[keys.a]\ncrates = ['web']\npublic_key = \"\"\"\n" + secret + "\"\"\"\n"))
                .hasMessageContaining("was PEM of another kind but must begin with '-----BEGIN PUBLIC KEY-----'")
                .satisfies(e -> assertThat(e.getMessage())
                        .doesNotContain(secret.lines().toList().get(1)));
    }

    @Test
    void a_thousand_problems_are_counted_and_fifty_told() {
        String many = "[keys]\n" + "x".repeat(0);
        StringBuilder ring = new StringBuilder(many);
        for (int i = 0; i < 1000; i++) {
            ring.append('k').append(i).append(" = 1\n");
        }

        assertThatThrownBy(() -> RingReader.read(FILE, ring.toString()))
                .hasMessageStartingWith("1000 problem(s) in ring.toml:")
                .hasMessageEndingWith("  and 950 more")
                .satisfies(
                        e -> assertThat(String.valueOf(e.getMessage()).lines()).hasSize(52));
    }

    @Test
    void a_file_of_one_seal_holds_one_and_nothing_else() throws TrustException {
        String seal = "[seals.s]\nkey = '" + "A".repeat(43) + "='\n";

        assertThat(RingReader.readSeal(FILE, seal)).hasToString("sealing key s");
        assertThatThrownBy(() -> RingReader.readSeal(FILE, seal + seal.replace(".s]", ".t]")))
                .hasMessageContaining("there are 2 [seals.ID] but one must be there");
        assertThatThrownBy(() -> RingReader.readSeal(FILE, seal + PAIR.entry("crates = ['web']")))
                .hasMessageContaining("keys is not known; known here are seals");
    }

    @Property(tries = 200)
    void no_text_does_more_than_be_refused(@ForAll String text) {
        try {
            RingReader.read(FILE, text);
            RingReader.read(FILE, "[keys.a]\npublic_key = '''" + text + "'''\n");
        } catch (TrustException e) {
            assertThat(e.getMessage()).contains("problem(s) in ring.toml");
        }
    }
}
