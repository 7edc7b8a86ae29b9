// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.gate.Settings;
import dev.ctas7.smartcrate.gate.Settings.FailOn;
import dev.ctas7.smartcrate.model.GateId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckedParametersTest {
    private static final CheckedParameters.Texts NOTHING =
            new CheckedParameters.Texts(null, null, null, null, null, null, null);

    @Test
    void nothing_given_means_the_defaults() {
        CheckedParameters checked = CheckedParameters.check(NOTHING);

        assertThat(checked.problems()).isEmpty();
        assertThat(checked.skip()).isFalse();
        assertThat(checked.splitSuggestions()).isTrue();
        assertThat(checked.settings()).isEqualTo(Settings.defaults());
    }

    @Test
    void every_value_is_understood() {
        CheckedParameters checked = CheckedParameters.check(new CheckedParameters.Texts(
                "true", "Warning", "80", "TRUE", List.of("1", " 3 "), List.of("sx9-foundation-core-7.3.0"), "false"));

        assertThat(checked.problems()).isEmpty();
        assertThat(checked.skip()).isTrue();
        assertThat(checked.splitSuggestions()).isFalse();
        assertThat(checked.settings().failOn()).isEqualTo(FailOn.WARNING);
        assertThat(checked.settings().minimumScore()).isEqualTo(80);
        assertThat(checked.settings().strict()).isTrue();
        assertThat(checked.settings().gates())
                .containsExactlyInAnyOrder(GateId.HEARTBEAT, GateId.STATIC, GateId.PATTERN);
        assertThat(checked.settings().acceptedTokens()).containsExactly("sx9-foundation-core-7.3.0");
    }

    @Test
    void all_problems_are_named_at_once() {
        CheckedParameters checked = CheckedParameters.check(
                new CheckedParameters.Texts("yes", "err\u001b[31m", "101", "1", List.of("4"), List.of("a b"), "no"));

        assertThat(checked.message()).isEqualTo("""
                        7 problem(s) in the parameters of smart-crate:
                          smart-crate.skip was 'yes' but must be true or false
                          smart-crate.failOn was 'err?[31m' but must be one of error, warning, never
                          smart-crate.minimumScore was '101' but must be 0 to 100
                          smart-crate.strict was '1' but must be true or false
                          smart-crate.gates was '4' but must list some of 1, 2, 3; Gate 0 always runs
                          smart-crate.acceptedTokens was 'a b' but must list tokens like sx9-foundation-core-7.3.1
                          smart-crate.splitSuggestions was 'no' but must be true or false""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "100"})
    void both_ends_of_the_score_are_accepted(String score) {
        CheckedParameters checked =
                CheckedParameters.check(new CheckedParameters.Texts(null, null, score, null, null, null, null));

        assertThat(checked.problems()).isEmpty();
        assertThat(checked.settings().minimumScore()).isEqualTo(Integer.parseInt(score));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "101", "1.5", "99999999999", "ten"})
    void anything_else_is_a_problem(String score) {
        CheckedParameters checked =
                CheckedParameters.check(new CheckedParameters.Texts(null, null, score, null, null, null, null));

        assertThat(checked.problems())
                .containsExactly("smart-crate.minimumScore was '" + score + "' but must be 0 to 100");
    }
}
