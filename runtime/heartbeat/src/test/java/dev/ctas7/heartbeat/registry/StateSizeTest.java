// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.registry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.foundation.heartbeat.GlobalHeartbeatState;
import dev.ctas7.foundation.heartbeat.HealthStatus;
import dev.ctas7.foundation.heartbeat.HeartbeatConfig;
import dev.ctas7.foundation.heartbeat.LocalHeartbeat;
import dev.ctas7.heartbeat.wire.HeartbeatWriter;
import dev.ctas7.heartbeat.wire.StateWriter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The message stays under 512 KiB whatever crates are called and whatever they say. */
class StateSizeTest {
    private static final int MOST = 512 * 1024;

    @ParameterizedTest
    @ValueSource(strings = {"\"", "\\", "x", "ä", "中", "\uD83D\uDE00"})
    void hostile_names_and_heartbeats_do_not_make_it_larger(String filler) {
        Watched watched = new Watched();
        for (int i = 0; i < 1500; i++) {
            watched.accuse(hostile("rogue" + i, filler));
            watched.hear(hostile("crate" + i, filler).token("ok"));
        }
        watched.pass(10_000);
        for (int i = 0; i < 1500; i++) {
            watched.accuse(hostile("rogue" + i, filler));
        }

        GlobalHeartbeatState state = watched.pass(1).state();

        assertThat(new StateWriter().write(state).length).isLessThan(MOST);
        assertThat(state.totalCrates()).isEqualTo(3000);
        assertThat(state.unauthorizedCrates()).hasSizeBetween(100, 1000);
        assertThat(state.missingHeartbeats()).hasSizeBetween(100, 1000);
        assertThat(state.crates()).hasSizeBetween(100, 1000);
        assertThat(state.cratesTruncated()).isTrue();
    }

    @Test
    void names_of_usual_length_all_find_room_with_their_heartbeats() {
        Watched watched = new Watched();
        for (int i = 0; i < 1000; i++) {
            watched.hear(Beats.of("crate-" + i).health(HealthStatus.DEGRADED));
        }

        GlobalHeartbeatState state = watched.state();

        assertThat(state.crates()).hasSize(1000);
        assertThat(state.crates().values())
                .filteredOn(s -> s.lastHeartbeat() != null)
                .hasSizeGreaterThan(400);
        assertThat(new StateWriter().write(state).length).isLessThan(MOST);
    }

    @Property(tries = 200)
    void a_text_is_never_longer_than_measured(@ForAll @StringLength(max = 100) String text) {
        LocalHeartbeat beat = Beats.of("a").stateHash(printable(text)).beat();

        int really = new HeartbeatWriter().write(beat).length;

        assertThat(JsonSize.heartbeat(beat)).isGreaterThanOrEqualTo(really);
    }

    private static String printable(String text) {
        StringBuilder printable = new StringBuilder();
        text.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || c == '"' || c == '\\')
                .forEach(printable::appendCodePoint);
        return printable.toString();
    }

    private static Beats hostile(String start, String filler) {
        String name = start + filler.repeat((HeartbeatConfig.LONGEST_NAME - start.length()) / filler.length());
        String text = filler.repeat(250 / filler.length());
        HeartbeatConfig config = new HeartbeatConfig(name, text, text, 86_400_000, 65535, text, text).withIntervalMs(1);
        return new Beats(new LocalHeartbeat(
                config, "", filler.repeat(1000 / filler.length()), HealthStatus.UNHEALTHY, Long.MAX_VALUE, 1, text));
    }
}
