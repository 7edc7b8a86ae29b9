// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.foundation.heartbeat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeartbeatSubjectsTest {
    private static final String CRATE = "sx9.heartbeat.crate.";

    @Test
    void the_fixed_subjects_are_those_of_the_rfc() {
        assertThat(HeartbeatSubjects.PREFIX).isEqualTo("sx9.heartbeat");
        assertThat(HeartbeatSubjects.LOCAL).isEqualTo("sx9.heartbeat.local");
        assertThat(HeartbeatSubjects.GLOBAL).isEqualTo("sx9.heartbeat.global");
        assertThat(HeartbeatSubjects.ALERT_UNAUTHORIZED).isEqualTo("sx9.heartbeat.alert.unauthorized");
        assertThat(HeartbeatSubjects.ALERT_MISSING).isEqualTo("sx9.heartbeat.alert.missing");
        assertThat(HeartbeatSubjects.CRATE_WILDCARD).isEqualTo("sx9.heartbeat.crate.*");
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "sx9-my_crate,sx9-my_crate",
                "AZaz09_-,AZaz09_-",
                "demo.core,demo%2Ecore",
                "*,%2A",
                ">,%3E",
                "a b,a%20b",
                "%2E,%252E",
                "@scope/name,%40scope%2Fname",
                "crème,cr%C3%A8me",
                "🦀,%F0%9F%A6%80"
            })
    void a_name_becomes_one_token_and_comes_back(String name, String token) {
        assertThat(HeartbeatSubjects.forCrate(name)).isEqualTo(CRATE + token);
        assertThat(HeartbeatSubjects.crateOf(CRATE + token)).isEqualTo(name);
    }

    @Test
    void a_name_at_the_limit_fits_and_one_more_does_not() {
        String longest = "€".repeat(255);

        assertThat(HeartbeatSubjects.forCrate(longest)).hasSizeLessThan(4096);
        assertThat(HeartbeatSubjects.crateOf(HeartbeatSubjects.forCrate(longest)))
                .isEqualTo(longest);
        assertThatThrownBy(() -> HeartbeatSubjects.forCrate("a".repeat(256)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(ProblemText.of(
                        "subject",
                        "crate_name was '" + "a".repeat(60) + "…' but must have at most 255 characters, not 256"));
        assertThatThrownBy(() -> HeartbeatSubjects.crateOf(CRATE + "a".repeat(256)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must have at most 255 characters, not 256");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sx9.heartbeat.local|must start with 'sx9.heartbeat.crate.'",
                "sx9.heartbeat.crate|must start with 'sx9.heartbeat.crate.'",
                "sx9.heartbeat.crate.a.b|must have one of [A-Za-z0-9_%-] at index 21",
                "sx9.heartbeat.crate.*|must have one of [A-Za-z0-9_%-] at index 20",
                "sx9.heartbeat.crate.aé|must have one of [A-Za-z0-9_%-] at index 21",
                "sx9.heartbeat.crate.%|must have an escape that is needed, as %2E, at index 20",
                "sx9.heartbeat.crate.%2|must have an escape that is needed, as %2E, at index 20",
                "sx9.heartbeat.crate.a%2e|must have an escape that is needed, as %2E, at index 21",
                "sx9.heartbeat.crate.%G0|must have an escape that is needed, as %2E, at index 20",
                "sx9.heartbeat.crate.%61|must have an escape that is needed, as %2E, at index 20",
                "sx9.heartbeat.crate.%FF|must be UTF-8 where it is escaped",
                "sx9.heartbeat.crate.%C0%AE|must be UTF-8 where it is escaped",
                "sx9.heartbeat.crate.%ED%A0%80|must be UTF-8 where it is escaped"
            })
    void a_subject_that_no_name_has_is_refused(String subject, String rule) {
        assertThatThrownBy(() -> HeartbeatSubjects.crateOf(subject))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("subject was '" + subject + "' but " + rule);
    }

    @Test
    void no_subject_carries_a_name_that_a_heartbeat_cannot() {
        assertThatThrownBy(() -> HeartbeatSubjects.crateOf(CRATE))
                .hasMessage(ProblemText.of("subject", "crate_name was '' but must not be blank"));
        assertThatThrownBy(() -> HeartbeatSubjects.crateOf(CRATE + "a%0Ab"))
                .hasMessage(ProblemText.of(
                        "subject",
                        "crate_name was 'a\\u000ab' but must have no control, format or lone surrogate character"));
        assertThatThrownBy(() -> HeartbeatSubjects.crateOf("\u001b[2J"))
                .hasMessage("subject was '\\u001b[2J' but must start with 'sx9.heartbeat.crate.'");
    }

    @Property
    void every_name_has_one_token_of_safe_characters_and_comes_back(@ForAll String name) {
        String subject;
        try {
            subject = HeartbeatSubjects.forCrate(name);
        } catch (IllegalArgumentException refused) {
            return;
        }
        assertThat(subject).startsWith(CRATE);
        assertThat(subject.substring(CRATE.length())).matches("([A-Za-z0-9_-]|%[0-9A-F]{2})+");
        assertThat(HeartbeatSubjects.crateOf(subject)).isEqualTo(name);
    }

    @Property
    void a_subject_that_is_read_is_the_one_its_name_gives(@ForAll byte[] bytes) {
        StringBuilder subject = new StringBuilder(CRATE);
        Arrays.fill(bytes, 0, bytes.length / 2, (byte) 'x');
        for (byte b : bytes) {
            subject.append(b >= 'a' && b <= 'z' ? Character.toString(b) : "%%%02X".formatted(b));
        }
        try {
            String name = HeartbeatSubjects.crateOf(subject.toString());
            assertThat(HeartbeatSubjects.forCrate(name)).isEqualTo(subject.toString());
        } catch (IllegalArgumentException refused) {
            assertThat(refused).message().isNotBlank();
        }
    }
}
