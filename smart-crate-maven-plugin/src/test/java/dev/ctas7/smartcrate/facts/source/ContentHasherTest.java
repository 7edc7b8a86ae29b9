// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.foundation.hash.Murmur3;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ContentHasherTest {
    @Test
    void both_hashes_are_the_known_ones() throws NoSuchAlgorithmException {
        byte[] bytes = "smart crate\n".getBytes(StandardCharsets.UTF_8);

        ContentHash hash = ContentHasher.hashText(bytes);

        assertThat(hash.murmur3())
                .isEqualTo(Murmur3.hash128(bytes, 0xC7A50000).toHex())
                .hasSize(32);
        assertThat(hash.sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
    }

    @Test
    void line_ends_count_alike_in_text_only() {
        assertThat(text("a\r\nb\r\n")).isEqualTo(text("a\nb\n")).isNotEqualTo(text("a\rb\r"));
        assertThat(text("a\r\r\n\r")).isEqualTo(raw("a\r\n\r"));
        assertThat(raw("a\r\nb")).isNotEqualTo(raw("a\nb"));
    }

    @Property(tries = 500)
    void pieces_make_no_difference(
            @ForAll @CharRange(from = '\t', to = '\r') String text, @ForAll @IntRange(min = 1, max = 5) int size) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        ContentHasher hasher = ContentHasher.forText();

        for (int at = 0; at < bytes.length; at += size) {
            hasher.update(bytes, at, Math.min(size, bytes.length - at));
        }

        assertThat(hasher.finish()).isEqualTo(raw(text.replace("\r\n", "\n")));
    }

    private static ContentHash text(String text) {
        return ContentHasher.hashText(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ContentHash raw(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ContentHasher hasher = ContentHasher.forBinary();
        hasher.update(bytes, 0, bytes.length);
        return hasher.finish();
    }
}
