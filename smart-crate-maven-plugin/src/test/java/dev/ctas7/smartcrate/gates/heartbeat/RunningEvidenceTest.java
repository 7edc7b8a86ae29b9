// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.gates.heartbeat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.SomeCrate;
import dev.ctas7.smartcrate.facts.running.EndpointHealth;
import dev.ctas7.smartcrate.facts.running.GlobalState;
import dev.ctas7.smartcrate.facts.running.RunningSystem;
import dev.ctas7.smartcrate.gate.Settings;
import dev.ctas7.smartcrate.model.GateId;
import dev.ctas7.smartcrate.model.ZeroTrustScore;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the score is measured from when the network was asked. */
final class RunningEvidenceTest {
    private static final String LOOKED =
            "this crate, 0 of its reactor and 0 among its dependencies looked at: no failure";
    private static final EndpointHealth WELL = new EndpointHealth("http://localhost/a", true, "HTTP 200");
    private static final EndpointHealth ILL = new EndpointHealth("http://localhost/b", false, "HTTP 503");

    private static ZeroTrustScore score(SomeCrate crate, boolean strict) {
        Settings settings =
                new Settings(Settings.FailOn.ERROR, 1, strict, Set.of(GateId.values()), List.of(SomeCrate.TOKEN));
        return new HeartbeatGate().judge(crate.facts(), settings).score();
    }

    private static ZeroTrustScore score(GlobalState state, boolean strict, EndpointHealth... endpoints) {
        return score(new SomeCrate().running(new RunningSystem(state, List.of(endpoints), "")), strict);
    }

    private static GlobalState.Known known(long healthy, long crates, String... missing) {
        return new GlobalState.Known("here", crates, healthy, List.of(), List.of(missing), true, 1000);
    }

    /** Earned, possible and measured of a component, and its evidence. */
    private static String component(ZeroTrustScore score, int at) {
        var one = score.components().get(at);
        return one.earned() + "/" + one.possible() + (one.measured() ? " " : " unmeasured ") + one.evidence();
    }

    @Test
    void with_a_state_and_endpoints_all_hundred_points_are_measured() {
        ZeroTrustScore score = score(known(12, 12), false, WELL);

        assertThat(score.measurable()).isEqualTo(100);
        assertThat(score.score()).isEqualTo(100);
        assertThat(component(score, 0)).isEqualTo("40.0/40 1 of 1 health endpoints healthy");
        assertThat(component(score, 1))
                .isEqualTo("30.0/30 " + LOOKED
                        + "; the running system at here has 12 crates, 0 unauthorized, 0 missing, hashes as expected");
        assertThat(component(score, 3)).isEqualTo("10.0/10 12 of 12 crates healthy that run at here");
    }

    @Test
    void endpoints_share_their_forty_points() {
        assertThat(component(score(new GlobalState.NotAsked(""), false, WELL, ILL), 0))
                .isEqualTo("20.0/40 1 of 2 health endpoints healthy");
        assertThat(component(score(new GlobalState.NotAsked(""), false, ILL), 0))
                .isEqualTo("0.0/40 0 of 1 health endpoints healthy");
    }

    @Test
    void a_missing_crate_or_another_hash_costs_the_thirty_points() {
        GlobalState hashes = new GlobalState.Known("here", 2, 2, List.of(), List.of(), false, 1000);

        assertThat(component(score(known(11, 12, "billing"), false), 1))
                .startsWith("0.0/30 ")
                .endsWith("has 12 crates, 0 unauthorized, 1 missing, hashes as expected");
        assertThat(component(score(hashes, false), 1)).startsWith("0.0/30 ").endsWith("hashes not as expected");
    }

    @Test
    void unreachable_is_a_state_of_its_own_and_zero_when_strict() {
        GlobalState state = new GlobalState.Unreachable("here", "no answer");

        assertThat(score(state, false).score()).isEqualTo(100);
        assertThat(score(state, false).measurable()).isEqualTo(20);
        assertThat(score(state, true).score()).isEqualTo(20);
        assertThat(component(score(state, false), 1))
                .isEqualTo("0.0/30 unmeasured the running system at here is unreachable: no answer");
        assertThat(component(score(state, false), 3))
                .isEqualTo("0.0/10 unmeasured the running system at here is unreachable: no answer");
    }

    @Test
    void unreachable_hides_no_failure_that_the_build_knows() {
        SomeCrate crate = new SomeCrate()
                .proof()
                .running(new RunningSystem(new GlobalState.Unreachable("here", "no answer"), List.of(), ""));

        assertThat(score(crate, false).measurable()).isEqualTo(60);
        assertThat(score(crate, false).unauthorizedCrates()).containsExactly("demo");
        assertThat(score(crate, false).score()).isZero();
    }

    @Test
    void an_untrusted_answer_earns_nothing() {
        ZeroTrustScore score = score(new GlobalState.Untrusted("here", "it is not signed"), false);

        assertThat(component(score, 1))
                .isEqualTo("0.0/30 " + LOOKED + "; the running system at here cannot be trusted: it is not signed");
        assertThat(component(score, 3)).startsWith("0.0/10 unmeasured ");
        assertThat(score.score()).isEqualTo(40);
    }

    @Test
    void offline_is_judged_as_without_a_network_and_says_so() {
        SomeCrate crate = new SomeCrate()
                .running(new RunningSystem(
                        new GlobalState.NotAsked("Maven is offline (-o)"), List.of(), "Maven is offline (-o)"));
        ZeroTrustScore score = score(crate, false);

        assertThat(score.score()).isEqualTo(100);
        assertThat(component(score, 0))
                .isEqualTo("0.0/40 unmeasured health endpoints not asked: Maven is offline (-o)");
        assertThat(component(score, 1))
                .isEqualTo("30.0/30 " + LOOKED + "; the running system was not asked: Maven is offline (-o)");
        assertThat(component(score, 3)).isEqualTo("10.0/10 1 of 1 crates of the reactor healthy");
    }

    @Test
    void a_system_in_which_nothing_beats_measures_no_ratio() {
        assertThat(component(score(known(0, 0), false), 3))
                .isEqualTo("0.0/10 unmeasured the running system at here has no crate that beats");
        assertThat(component(score(known(0, 1), false), 3)).isEqualTo("0.0/10 0 of 1 crates healthy that run at here");
    }

    @Test
    void no_number_of_crates_breaks_the_arithmetic() {
        ZeroTrustScore half = score(known(Long.MAX_VALUE / 2, Long.MAX_VALUE), false, WELL, ILL);

        assertThat(half.score()).isEqualTo(75);
        assertThat(score(known(Long.MAX_VALUE, Long.MAX_VALUE), false, WELL).score())
                .isEqualTo(100);
    }
}
