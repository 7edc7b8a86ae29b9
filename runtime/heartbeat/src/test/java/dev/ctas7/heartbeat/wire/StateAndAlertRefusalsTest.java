// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateAndAlertRefusalsTest {
    private static final String STATE = """
            {"crates":{"a":{"crate_name":"a","last_seen_ms":1,"has_foundation_core":true,"health":"healthy","missed_count":0}},\
            "total_crates":2000,"healthy_crates":1,"ecosystem_health":"degraded","hash_integrity":true,"last_update_ms":1}""";

    private static final String ALERT = """
            {"crate_name":"a","violation":"hash_mismatch","severity":"critical","reason":"r","timestamp_ms":1}""";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "crates":{              | "crates":[{                 | crates was a list but must be an object
            {"a":{                  | {"b":{                      | 1 problem(s) in global heartbeat state: crates was 'b' but must be its entry's crate_name
            "missed_count":0        | "missed_count":true         | crates.a.missed_count was a boolean but must be a whole number
            "missed_count":0        | "x":0                       | crates.a.missed_count is missing
            "missed_count":0        | "missed_count":0,"last_heartbeat":7 | crates.a.last_heartbeat was a number but must be an object
            "missed_count":0        | "missed_count":0,"last_heartbeat":{"config":7} | crates.a.last_heartbeat.config was a number but must be an object
            "health":"healthy"      | "health":"?"                | crates.a.health was '?' but must be one of healthy, degraded, unhealthy, starting, stopping
            "ecosystem_health":"degraded" | "ecosystem_health":"?" | ecosystem_health was '?' but must be one of healthy, degraded, unhealthy, starting, stopping
            "ecosystem_health":"degraded" | "ecosystem_health":"stopping" | 1 problem(s) in global heartbeat state: ecosystem_health was 'stopping' but must be one of healthy, degraded, unhealthy
            "hash_integrity":true   | "hash_integrity":1          | hash_integrity was a number but must be true or false
            "hash_integrity":true   | "hash_integrity":true,"missing_heartbeats":{} | missing_heartbeats was an object but must be a list of strings
            "hash_integrity":true   | "hash_integrity":true,"missing_heartbeats":["a",1] | missing_heartbeats[1] was a number but must be a string
            """)
    void a_state_with_one_mistake(String right, String wrong, String message) {
        String broken = STATE.replace(right, wrong);

        assertThat(HostileInputTest.refusal(new StateReader()::read, broken.getBytes(UTF_8)))
                .isEqualTo(message);
    }

    @Test
    void the_state_itself_is_read() {
        assertThat(HostileInputTest.refusal(new StateReader()::read, STATE.getBytes(UTF_8)))
                .isEmpty();
        assertThat(HostileInputTest.refusal(new AlertReader()::read, ALERT.getBytes(UTF_8)))
                .isEmpty();
    }

    @Test
    void a_thousand_crates_and_names_are_read_and_one_more_is_not() {
        assertThat(stateRefusal(crates(1000))).isEmpty();
        assertThat(stateRefusal(crates(1001))).isEqualTo("crates must hold at most 1000 entries");
        assertThat(stateRefusal(STATE.replace("{\"crates\"", "{\"missing_heartbeats\":" + names(1000) + ",\"crates\"")))
                .isEmpty();
        assertThat(stateRefusal(STATE.replace("{\"crates\"", "{\"missing_heartbeats\":" + names(1001) + ",\"crates\"")))
                .isEqualTo("missing_heartbeats must hold at most 1000 entries");
    }

    @Test
    void a_crates_long_name_leaves_room_for_the_rule() {
        String name = "n".repeat(1000);
        String state = STATE.replace("\"crates\":{\"a\"", "\"crates\":{\"" + name + "\"")
                .replace("\"missed_count\":0", "\"x\":0");

        assertThat(stateRefusal(state)).isEqualTo("crates." + "n".repeat(79) + "….missed_count is missing");
    }

    @Test
    void a_state_of_1_mib_is_read_and_one_byte_more_is_not() {
        String padding = " ".repeat(StateReader.MOST_BYTES - STATE.length());

        assertThat(stateRefusal(STATE + padding)).isEmpty();
        assertThat(stateRefusal(STATE + padding + " "))
                .isEqualTo("payload was 1048577 bytes but must be at most 1048576");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "crate_name":"a"            | "crate_name":""           | 1 problem(s) in subject: crate_name was '' but must not be blank
            "violation":"hash_mismatch" | "violation":"HASH"        | violation was 'HASH' but must be one of missing_foundation_core, invalid_signature, missing_heartbeat, hash_mismatch
            "severity":"critical"       | "severity":"low"          | severity was 'low' but must be one of critical, warning
            "severity":"critical"       | "severity":null           | severity is missing
            "reason":"r"                | "reason":"  "             | alert.reason was 2 characters long but must be 1 to 1024, not all blank
            "reason":"r"                | "reason":"\\u001b[2J"     | alert.reason must be one line without control, format or lone surrogate characters
            "reason":"r"                | "reason":"a\\nb"          | alert.reason must be one line without control, format or lone surrogate characters
            "reason":"r"                | "reason":"\\udc00"        | alert.reason must be one line without control, format or lone surrogate characters
            "timestamp_ms":1            | "timestamp_ms":-1         | alert.timestamp_ms was -1 but must not be negative
            """)
    void an_alert_with_one_mistake(String right, String wrong, String message) {
        String broken = ALERT.replace(right, wrong);

        assertThat(HostileInputTest.refusal(new AlertReader()::read, broken.getBytes(UTF_8)))
                .isEqualTo(message);
    }

    private static String stateRefusal(String state) {
        return HostileInputTest.refusal(new StateReader()::read, state.getBytes(UTF_8));
    }

    private static String crates(int count) {
        String one = STATE.substring(STATE.indexOf("{\"crate_name\""), STATE.indexOf("}}") + 1);
        String many = IntStream.range(0, count)
                .mapToObj(i -> "\"c" + i + "\":" + one.replace("\"a\"", "\"c" + i + "\""))
                .collect(Collectors.joining(","));
        return STATE.replace("\"a\":" + one, many);
    }

    private static String names(int count) {
        return IntStream.range(0, count).mapToObj(i -> "\"n" + i + "\"").collect(Collectors.joining(",", "[", "]"));
    }
}
