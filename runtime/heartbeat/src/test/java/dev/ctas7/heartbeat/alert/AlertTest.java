// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class AlertTest {
    @Test
    void a_hostile_reason_does_not_keep_an_alert_from_being_raised() {
        Alert alert = Alert.of("rogue", Violation.HASH_MISMATCH, "hash was '\u001b[2J\n\ud800' " + "x".repeat(5000), 1);

        assertThat(alert.reason())
                .startsWith("hash was '\\u001b[2J\\u000a\\ud800' xxx")
                .hasSize(Alert.LONGEST_REASON);
        assertThat(Alert.of("rogue", Violation.HASH_MISMATCH, " \n ", 1).reason())
                .isEqualTo("no reason was given");
    }

    @Test
    void a_reason_has_1024_characters_at_most() {
        String longest = "x".repeat(1024);

        assertThat(of(longest).reason()).isEqualTo(longest);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(longest + "x"))
                .withMessage("alert.reason was 1025 characters long but must be 1 to 1024, not all blank");
    }

    private static Alert of(String reason) {
        return new Alert("rogue", Violation.MISSING_HEARTBEAT, Severity.WARNING, reason, 0);
    }
}
