// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.foundation.hash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressPartsTest {
    private static final Instant TIME = Instant.parse("2026-11-21T10:59:59.999Z");

    @Test
    void canonical_bytes_are_lines_that_any_language_can_write() {
        ContextIdentity where = ContextIdentity.at(52.520008, -13.404954, "acme", Environment.STAGING, TIME);

        assertThat(SemanticContext.of("gate", "container").canonicalText())
                .isEqualTo("operation=gate\ncategory=container\nprotocol=7.3.1\n");
        assertThat(where.canonicalBytes())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(
                        "latitude_e6=52520008\nlongitude_e6=-13404954\ntenant=acme\nenvironment=staging\nhour=498682\n");
        assertThat(new MessageIdentity("m-1", 7, "sx9-emitter").canonicalBytes())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("message_id=m-1\nsequence=7\nsource=sx9-emitter\n");
    }

    @Test
    void an_address_of_typed_parts_hashes_their_canonical_bytes() {
        SemanticContext what = SemanticContext.of("prüfen", "container");
        ContextIdentity where = ContextIdentity.at(0, 0, "acme", Environment.DEV, TIME);
        MessageIdentity which = new MessageIdentity("m-1", 0, "sx9-emitter");

        TrivariateHash address = TrivariateHash.of(what, where, which);

        assertThat(address)
                .isEqualTo(TrivariateHash.of(what.canonicalText(), where.canonicalBytes(), which.canonicalBytes()));
    }

    @Test
    void a_window_is_one_hour_also_before_1970() {
        assertThat(hourOf("2026-11-21T10:00:00Z")).isEqualTo(hourOf("2026-11-21T10:59:59.999Z"));
        assertThat(hourOf("2026-11-21T11:00:00Z")).isEqualTo(hourOf("2026-11-21T10:59:59.999Z") + 1);
        assertThat(hourOf("1970-01-01T00:00:00Z")).isZero();
        assertThat(hourOf("1969-12-31T23:59:59.999Z")).isEqualTo(-1);
    }

    @Test
    void a_place_is_rounded_to_micro_degrees_and_zero_has_one_sign() {
        assertThat(ContextIdentity.at(-0.0, 0.0000004, "t", Environment.PROD, TIME))
                .isEqualTo(ContextIdentity.at(0.0, -0.0000004, "t", Environment.PROD, TIME));
        assertThat(ContextIdentity.at(90, -180, "t", Environment.PROD, TIME))
                .isEqualTo(new ContextIdentity(90_000_000, -180_000_000, "t", Environment.PROD, 498682));
    }

    @Test
    void a_place_off_the_globe_is_refused() {
        assertThatThrownBy(() -> ContextIdentity.at(90.0000001, 0, "t", Environment.PROD, TIME))
                .hasMessage("latitude was 90.0000001 but must be -90 to 90");
        assertThatThrownBy(() -> ContextIdentity.at(0, Double.NaN, "t", Environment.PROD, TIME))
                .hasMessage("longitude was NaN but must be -180 to 180");
        assertThatThrownBy(() -> new ContextIdentity(-90_000_001, 0, "t", Environment.PROD, 0))
                .hasMessage("latitudeE6 was -90000001 but must be -90000000 to 90000000");
        assertThatThrownBy(() -> new ContextIdentity(0, 180_000_001, "t", Environment.PROD, 0))
                .hasMessage("longitudeE6 was 180000001 but must be -180000000 to 180000000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "\u0000", "a\u0085b", "\ud800x", "x\udc00"})
    void no_value_can_forge_a_line(String text) {
        assertThatThrownBy(() -> SemanticContext.of("gate", text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("category: the character at index [01] was U\\+[0-9A-F]{4} but must be neither "
                        + "a control character nor a lone surrogate");
        assertThatThrownBy(() -> new MessageIdentity(text, 0, "s")).hasMessageStartingWith("messageId: ");
        assertThatThrownBy(() -> new MessageIdentity("m", 0, text)).hasMessageStartingWith("source: ");
        assertThatThrownBy(() -> new ContextIdentity(0, 0, text, Environment.DEV, 0))
                .hasMessageStartingWith("tenant: ");
    }

    @Test
    void every_text_must_say_something_and_a_sequence_counts_from_zero() {
        assertThatThrownBy(() -> SemanticContext.of(" ", "c")).hasMessage("operation was blank but must say something");
        assertThatThrownBy(() -> new SemanticContext("o", "c", ""))
                .hasMessage("protocol was blank but must say something");
        assertThatThrownBy(() -> new MessageIdentity("m", -1, "s"))
                .hasMessage("sequence was -1 but must not be negative");
        assertThat(SemanticContext.of("🦀", "=").canonicalText())
                .isEqualTo("operation=🦀\ncategory==\nprotocol=7.3.1\n");
    }

    private static long hourOf(String time) {
        return ContextIdentity.at(0, 0, "t", Environment.DEV, Instant.parse(time))
                .hour();
    }
}
