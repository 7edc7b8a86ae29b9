// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in place of a key or a signature, there is one clear line, and nothing is good by accident. */
class HostileSignatureTest {
    private static final byte[] FILE = "what is released".getBytes(StandardCharsets.UTF_8);
    private static final TestKey ANN = TestKey.make("Ann");
    private static final byte[] GOOD = ANN.sign(FILE);

    @Test
    void the_signature_that_is_spoilt_below_is_good() throws Exception {
        assertThat(check(GOOD).state()).isEqualTo(SignatureState.GOOD);
        assertThat(check(GOOD).detail()).isEqualTo("Ann");
    }

    @Property(tries = 300)
    void a_changed_byte_of_what_is_signed_is_never_good(@ForAll @IntRange(max = 10_000) int place, @ForAll byte value)
            throws Exception {
        byte[] spoilt = TestKey.packets(GOOD);
        // Two bytes say what the packet is and how long; from version to the last hashed sub-packet all is signed.
        int signed = 6 + (spoilt[6] & 0xFF) * 256 + (spoilt[7] & 0xFF);
        int at = 2 + place % signed;
        boolean same = spoilt[at] == value;
        spoilt[at] = value;

        assertThat(check(spoilt).state() == SignatureState.GOOD).isEqualTo(same);
    }

    @Property(tries = 300)
    void any_bytes_are_read_or_refused(@ForAll byte[] bytes, @ForAll @IntRange(max = 400) int cut) throws Exception {
        byte[] half = Arrays.copyOf(GOOD, Math.min(cut, GOOD.length - 30));

        for (byte[] hostile :
                List.of(bytes, half, TestKey.join(half, bytes), TestKey.join(TestKey.packets(GOOD), bytes))) {
            assertThat(check(hostile).state()).isNotEqualTo(SignatureState.MISSING);
            assertRefused(hostile);
        }
        assertThat(check(half).state()).isEqualTo(SignatureState.BAD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-----BEGIN PGP SIGNATURE-----\n",
                "-----BEGIN PGP SIGNATURE-----\n\n-----END PGP SIGNATURE-----\n",
                "-----BEGIN PGP MESSAGE-----\n\nowE=\n-----END PGP MESSAGE-----\n",
                "-----BEGIN PGP SIGNED MESSAGE-----\nHash: MD5\n\nhello\n",
                "hello"
            })
    void what_is_no_signature_is_bad(String text) throws Exception {
        Checked checked = check(text.getBytes(StandardCharsets.UTF_8));

        assertThat(checked.state()).isEqualTo(SignatureState.BAD);
        assertThat(checked.detail()).startsWith("the signature").doesNotContain("\n", "Exception");
    }

    @Test
    void a_key_in_place_of_a_signature_and_the_other_way_round_are_named() throws Exception {
        assertThat(check(ANN.publicKey()).detail()).isEqualTo("the signature file is no OpenPGP signature");
        assertThat(check(TestKey.packets(ANN.publicKey())).detail()).startsWith("the signature");
        assertThatThrownBy(() -> TrustRing.read(GOOD, Set.of(), Instant.now()))
                .hasMessageContaining("must be what gpg --armor --export writes");
        byte[] cut = Arrays.copyOf(ANN.publicKey(), ANN.publicKey().length - 40);
        assertThatThrownBy(() -> TrustRing.read(cut, Set.of(), Instant.now())).hasMessageContaining("cut off");
    }

    @Test
    void a_packet_that_claims_to_be_of_four_gigabytes_is_damaged() throws Exception {
        byte[] claim = {(byte) 0xC2, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, 4, 0, 22, 10};

        assertThat(check(claim).state()).isEqualTo(SignatureState.BAD);
    }

    @Test
    void a_signature_from_the_future_and_one_by_a_key_that_is_not_listed_are_not_good() throws Exception {
        Checked future = check(sign(ANN, Instant.now().plus(Duration.ofHours(1))));
        Checked unlisted = TrustRing.read(ANN.publicKey(), Set.of("0".repeat(40)), Instant.now())
                .check(new ByteArrayInputStream(FILE), GOOD);

        assertThat(future.state()).isEqualTo(SignatureState.REFUSED);
        assertThat(future.detail()).startsWith("it was made in the future, on ");
        assertThat(unlisted.state()).isEqualTo(SignatureState.UNKNOWN_KEY);
        assertThat(unlisted.detail()).isEqualTo("its key is not among smart-crate.fingerprints");
    }

    @Test
    void of_several_signatures_the_worst_that_can_be_judged_counts() throws Exception {
        byte[] stranger = sign(TestKey.make("Bob"), Instant.now());
        byte[] other = ANN.sign("something else".getBytes(StandardCharsets.UTF_8), Instant.now());

        assertThat(check(TestKey.join(GOOD, stranger)).state()).isEqualTo(SignatureState.GOOD);
        assertThat(check(TestKey.join(GOOD, other)).state()).isEqualTo(SignatureState.BAD);
        assertThat(check(stranger).state()).isEqualTo(SignatureState.UNKNOWN_KEY);
        byte[] many = new byte[0];
        for (int i = 0; i < 17; i++) {
            many = TestKey.join(many, GOOD);
        }
        assertThat(check(many).detail()).isEqualTo("the signature file holds 17 signatures but must hold 1 to 16");
    }

    @Test
    void fingerprints_are_whole_or_refused() throws Exception {
        String spaced = "abcd ".repeat(10);

        assertThat(Fingerprints.of("0x" + spaced)).isEqualTo("ABCD".repeat(10));
        assertThatThrownBy(() -> Fingerprints.of("ABCD".repeat(4))).hasMessageContaining("40 or 64 hexadecimal digits");
    }

    private static void assertRefused(byte[] hostile) {
        assertThatThrownBy(() -> SigningKey.open(hostile, new char[0], Instant.now()))
                .isInstanceOf(SignatureException.class);
    }

    private static Checked check(byte[] signature) throws SignatureException, IOException {
        return TrustRing.read(ANN.publicKey(), Set.of(), Instant.now())
                .check(new ByteArrayInputStream(FILE), signature);
    }

    private static byte[] sign(TestKey key, Instant when) {
        return key.sign(FILE, when);
    }
}
