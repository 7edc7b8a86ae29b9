// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.orchestrator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ctas7.heartbeat.registry.Limits;
import dev.ctas7.heartbeat.registry.Timing;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A changed default is a line in the changelog. */
class OrchestratorSettingsTest {
    private final OrchestratorSettings settings = OrchestratorSettings.DEFAULT;

    @Test
    void the_defaults_are_those_of_the_design() {
        assertThat(settings.subject()).isEqualTo("sx9.heartbeat.crate.*");
        assertThat(settings.loop()).isEqualTo(Duration.ofSeconds(5));
        assertThat(settings.timing()).isEqualTo(Timing.DEFAULT);
        assertThat(settings.limits()).isEqualTo(Limits.DEFAULT);
        assertThat(settings.claims()).isEqualTo(new Claims(Set.of("sx9-foundation-core-7.3.1"), Map.of()));
    }

    @Test
    void a_partition_has_its_own_subject() {
        assertThat(settings.withPartition(12).subject()).isEqualTo("sx9.heartbeat.part.12.*");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings.withPartition(-1))
                .withMessage("orchestrator.subject was 'sx9.heartbeat.part.-1.*' but must be sx9.heartbeat.crate.* or"
                        + " sx9.heartbeat.part.N.*");
    }

    @Test
    void a_loop_takes_ten_milliseconds_to_an_hour() {
        assertThat(settings.withLoop(Duration.ofMillis(10)).loop()).hasMillis(10);
        assertThat(settings.withLoop(Duration.ofHours(1)).loop()).hasHours(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings.withLoop(Duration.ofMillis(9)))
                .withMessage("orchestrator.loop was 'PT0.009S' but must be PT0.01S to PT1H");
        assertThatIllegalArgumentException().isThrownBy(() -> settings.withLoop(Duration.ofMillis(3_600_001)));
    }

    @Test
    void claims_without_a_token_or_a_hash_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Claims(Set.of(), Map.of()))
                .withMessage("claims.accepted-tokens was '[]' but must hold at least one token, and no blank one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Claims(Set.of(" "), Map.of()))
                .withMessage("claims.accepted-tokens was '[ ]' but must hold at least one token, and no blank one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Claims(Set.of("x"), Map.of("a", Set.of())))
                .withMessage(
                        "claims.expected-hashes was '{a=[]}' but must hold at least one hash for each crate that it"
                                + " names");
    }
}
