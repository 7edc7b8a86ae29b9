// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void each_arc_has_its_own_emphasis() {
        assertThat(ArcText.of(Arc.RELIABILITY).alignment()).startsWith("Under Reliability, this suggests");
        assertThat(ArcText.of(Arc.VELOCITY).report(SignalStatus.AT_RISK)).startsWith("To reduce friction,");
        assertThat(ArcText.of(Arc.DELIGHT).move("Consider x."))
                .isEqualTo("Recommended next move, for improved experience: consider x.");
    }

    @Test
    void hostile_ids_are_named_by_their_place() {
        assertThat(Tone.mention("WO-17", 0)).isEqualTo("'WO-17'");
        assertThat(Tone.mention("a".repeat(64), 0)).isEqualTo("'" + "a".repeat(64) + "'");
        assertThat(Tone.mention("a".repeat(65), 6)).isEqualTo("entry 7");
        assertThat(Tone.mention("must-fix", 0)).isEqualTo("entry 1");
        assertThat(Tone.mention("Terror", 0)).isEqualTo("entry 1");
        assertThat(Tone.mention("two words", 1)).isEqualTo("entry 2");
        assertThat(Tone.mention("", 1)).isEqualTo("entry 2");
    }
}
