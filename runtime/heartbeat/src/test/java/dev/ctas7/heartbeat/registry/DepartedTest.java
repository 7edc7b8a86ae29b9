// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.registry;

import static dev.ctas7.heartbeat.registry.Beats.T0;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.foundation.heartbeat.HealthStatus;
import org.junit.jupiter.api.Test;

/** Where signatures are asked for, nobody makes a crate look alive that has gone. */
class DepartedTest {
    private final Watched keyed = Watched.keyed();
    private final Beats stopped = Beats.of("a").sequence(50).stamp(T0).health(HealthStatus.STOPPING);

    @Test
    void what_was_recorded_of_a_stopped_crate_does_not_make_it_known_again() {
        keyed.hear(stopped);
        assertThat(keyed.pass(10_001).judge().forgotten()).isEqualTo(1);

        assertThat(keyed.hear(Beats.of("a").sequence(49))).isEqualTo(Outcome.DUPLICATE);
        assertThat(keyed.hear(stopped)).isEqualTo(Outcome.DUPLICATE);
        assertThat(keyed.hear(Beats.of("a").run("older").stamp(T0 - 60_001))).isEqualTo(Outcome.REPLAY);

        assertThat(keyed.registry.size()).isZero();
    }

    @Test
    void a_stopped_crate_may_start_again() {
        keyed.hear(stopped);
        keyed.pass(10_001).judge();

        assertThat(keyed.hear(Beats.of("a").run("new").sequence(0).stamp(T0 + 20_000)))
                .isEqualTo(Outcome.ACCEPTED);
        assertThat(keyed.condition("a")).isEqualTo(Condition.HEALTHY);
        assertThat(keyed.hear(Beats.of("a").run("new").sequence(0))).isEqualTo(Outcome.DUPLICATE);
    }

    @Test
    void an_accused_name_stays_accused_when_a_replay_is_refused() {
        keyed.hear(stopped);
        keyed.pass(10_001).judge();
        keyed.accuse(Beats.of("a").token("x"));

        assertThat(keyed.hear(stopped)).isEqualTo(Outcome.DUPLICATE);

        assertThat(keyed.condition("a")).isEqualTo(Condition.UNAUTHORIZED);
    }

    @Test
    void without_signatures_nothing_is_remembered_since_it_could_be_forged() {
        Watched watched = new Watched();
        watched.hear(stopped);
        watched.pass(10_001).judge();

        assertThat(watched.hear(stopped)).isEqualTo(Outcome.ACCEPTED);
    }
}
