// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each refusal names the key and the rule. */
class RefusalsTest {
    private static final String HEARTBEAT = """
            {"config":{"crate_name":"a","crate_version":"1","sx9_version":"7","interval_ms":1000},\
            "foundation_token":"t","state_hash":"h","health":"healthy","timestamp_ms":1,"sequence":2}""";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "sequence":2            | "sequence":"2"              | sequence was a string but must be a whole number
            "sequence":2            | "sequence":2.0              | sequence was a number but must be a whole number
            "sequence":2            | "sequence":null             | sequence is missing
            "sequence":2            | "seq":2                     | sequence is missing
            "sequence":2            | "sequence":-2               | 1 problem(s) in heartbeat: sequence was '-2' but must not be negative
            "sequence":2            | "sequence":9223372036854775808 | sequence was 9223372036854775808 but must be -9223372036854775808 to 9223372036854775807
            "sequence":2            | "sequence":2,"sequence":3   | sequence must not come twice
            "sequence":2            | "sequence":2,"x":1,"x":1    | x must not come twice
            "health":"healthy"      | "health":"fine"             | health was 'fine' but must be one of healthy, degraded, unhealthy, starting, stopping
            "health":"healthy"      | "health":true               | health was a boolean but must be a string
            "interval_ms":1000      | "interval_ms":0             | 1 problem(s) in heartbeat config: interval_ms was '0' but must be 1 to 86400000
            "interval_ms":1000      | "interval_ms":[1]           | config.interval_ms was a list but must be a whole number
            "crate_name":"a"        | "crate_name":{}             | config.crate_name was an object but must be a string
            "crate_name":"a"        | "crate_name":"a","crate_name":"b" | config.crate_name must not come twice
            "crate_name":"a"        | "crate_name":" "            | 1 problem(s) in heartbeat config: crate_name was ' ' but must not be blank
            "crate_name":"a"        | "crate_name":"a\\u0000"     | 1 problem(s) in heartbeat config: crate_name was 'a\\u0000' but must have no control, format or lone surrogate character
            "crate_name":"a"        | "crate_name":"\\ud800"      | 1 problem(s) in heartbeat config: crate_name was '\\ud800' but must have no control, format or lone surrogate character
            "interval_ms":1000      | "interval_ms":1,"service_port":4294967297 | 1 problem(s) in heartbeat config: service_port was '-1' but must be 1 to 65535
            "state_hash":"h"        | "state_hash":7              | state_hash was a number but must be a string
            """)
    void a_heartbeat_with_one_mistake(String right, String wrong, String message) {
        assertThat(refusal(HEARTBEAT.replace(right, wrong))).isEqualTo(message);
    }

    @Test
    void all_problems_of_a_record_are_told_on_one_line() {
        assertThat(refusal(HEARTBEAT
                        .replace("\"interval_ms\":1000", "\"interval_ms\":0")
                        .replace("\"a\"", "\"\"")))
                .isEqualTo("2 problem(s) in heartbeat config: crate_name was '' but must not be blank;"
                        + " interval_ms was '0' but must be 1 to 86400000");
    }

    @Test
    void what_is_no_object() {
        assertThat(refusal("")).isEqualTo("payload was nothing but must be an object");
        assertThat(refusal("[]")).isEqualTo("payload was a list but must be an object");
        assertThat(refusal("null")).isEqualTo("payload was null but must be an object");
        assertThat(refusal(HEARTBEAT + " {}")).isEqualTo("payload must end after its object");
        assertThat(refusal(
                        HEARTBEAT.replace("{\"crate_name\"", "[{\"crate_name\"").replace("1000}", "1000}]")))
                .isEqualTo("config was a list but must be an object");
    }

    @Test
    void only_utf_8_without_a_byte_order_mark_is_json_between_programs() {
        assertThat(refusal(HEARTBEAT)).isEmpty();
        assertThat(refusal("\ufeff" + HEARTBEAT)).startsWith("payload was no JSON: ");
        assertThat(HostileInputTest.refusal(new HeartbeatReader()::read, HEARTBEAT.getBytes(UTF_16)))
                .startsWith("payload was no JSON: ");
        assertThat(HostileInputTest.refusal(new HeartbeatReader()::read, latin("\"h\"", "\"\u00e9\"")))
                .startsWith("payload was no JSON: Invalid UTF-8");
    }

    @Test
    void a_heartbeat_of_32_kib_is_read_and_one_byte_more_is_not() {
        String padding = " ".repeat(HeartbeatReader.MOST_BYTES - HEARTBEAT.length());

        assertThat(refusal(HEARTBEAT + padding)).isEmpty();
        assertThat(refusal(HEARTBEAT + padding + " ")).isEqualTo("payload was 32769 bytes but must be at most 32768");
    }

    @Test
    void an_unknown_field_may_be_32_deep_and_no_deeper() {
        // The message itself is the first level.
        assertThat(refusal(withExtra("[".repeat(31) + "]".repeat(31)))).isEmpty();
        assertThat(refusal(withExtra("[".repeat(32) + "]".repeat(32)))).startsWith("payload was no JSON: ");
        assertThat(refusal(withExtra("[".repeat(15_000)))).startsWith("payload was no JSON: ");
    }

    @Test
    void names_and_numbers_have_bounds_too() {
        assertThat(refusal(withExtra("{\"" + "n".repeat(1024) + "\":1}"))).isEmpty();
        assertThat(refusal(withExtra("{\"" + "n".repeat(1100) + "\":1}"))).startsWith("payload was no JSON: ");
        assertThat(refusal(HEARTBEAT.replace("\"sequence\":2", "\"sequence\":" + "2".repeat(33))))
                .startsWith("payload was no JSON: ");
    }

    @Test
    void a_key_that_moves_the_cursor_is_shown_escaped_and_cut() {
        String key = "\\u001b[2J" + "k".repeat(500);

        assertThat(refusal("{\"" + key + "\":1,\"" + key + "\":2}"))
                .isEqualTo("\\u001b[2J" + "k".repeat(70) + "… must not come twice");
        assertThat(refusal("\u001b[31mred")).startsWith("payload was no JSON: ").doesNotContain("\u001b");
    }

    @Test
    void a_thousand_mistakes_make_one_line_of_a_thousand_characters() {
        String names = String.join(",", Collections.nCopies(1000, "\"\\u0007" + "x".repeat(300) + "\""));
        String state =
                "{\"total_crates\":1,\"healthy_crates\":0,\"ecosystem_health\":\"healthy\",\"hash_integrity\":true,"
                        + "\"last_update_ms\":1,\"missing_heartbeats\":[" + names + "]}";

        String message = HostileInputTest.refusal(new StateReader()::read, state.getBytes(UTF_8));

        assertThat(message).startsWith("1000 problem(s) in global heartbeat state: missing_heartbeats was '\\u0007xxx");
        assertThat(message).hasSize(WireException.LONGEST_TEXT).endsWith("…");
    }

    @Test
    void floods_of_names_do_no_harm_to_later_messages() {
        HeartbeatReader reader = new HeartbeatReader();
        for (int message = 0; message < 200; message++) {
            StringBuilder flood = new StringBuilder("{");
            for (int i = 0; i < 500; i++) {
                flood.append("\"n").append(message).append('_').append(i).append("\":0,");
            }
            HostileInputTest.refusal(
                    reader::read, flood.append("\"z\":0}").toString().getBytes(UTF_8));
        }

        assertThatCode(() -> reader.read(HEARTBEAT.getBytes(UTF_8))).doesNotThrowAnyException();
    }

    private static String refusal(String heartbeat) {
        return HostileInputTest.refusal(new HeartbeatReader()::read, heartbeat.getBytes(UTF_8));
    }

    private static String withExtra(String value) {
        return HEARTBEAT.replace("{\"config\"", "{\"extra\":" + value + ",\"config\"");
    }

    private static byte[] latin(String right, String wrong) {
        return HEARTBEAT.replace(right, wrong).getBytes(ISO_8859_1);
    }
}
