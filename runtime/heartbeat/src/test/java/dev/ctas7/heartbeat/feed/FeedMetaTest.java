// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ctas7.foundation.heartbeat.GlobalHeartbeatState;
import dev.ctas7.foundation.heartbeat.HealthStatus;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedMetaTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "phase",
                "phase_id",
                "current_phase",
                "dod_result",
                "evidence",
                "proof_of_work",
                "artifact_name",
                "started",
                "tasks_completed",
                "verified_by"
            })
    void what_could_be_taken_for_a_proof_cannot_be_written(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FeedMeta.empty().with(key, 1))
                .withMessageStartingWith("meta." + key + " must not speak of '")
                .withMessageEndingWith("an event is no evidence of anything");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"password", "api_key", "auth_header", "foundation_token", "user", "mac", "machine_uuid", "serial"
            })
    void what_is_nobodys_business_cannot_be_written(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FeedMeta.empty().with(key, "x"))
                .withMessageEndingWith("everybody may read the feed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/var/evidence/x.json", "a\\b", "00:1a:2B:3c:4d:5e", "00-1a-2b-3c-4d-5e",
                "id 123e4567-e89b-12d3-a456-426614174000", "two\nlines", "\u001b[2J", "\u202e"
            })
    void texts_with_paths_hardware_or_control_characters_are_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> FeedMeta.empty().with("note", text));
    }

    @Test
    void keys_texts_and_entries_have_limits() {
        assertThat(FeedMeta.empty().with("a".repeat(64), "x".repeat(256)).entries())
                .hasSize(1);
        assertThatIllegalArgumentException().isThrownBy(() -> FeedMeta.empty().with("a".repeat(65), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> FeedMeta.empty().with("a", "x".repeat(257)));
        assertThatIllegalArgumentException().isThrownBy(() -> FeedMeta.empty().with("Total", 1));

        FeedMeta full = FeedMeta.empty();
        for (int i = 0; i < FeedMeta.MOST_ENTRIES; i++) {
            full = full.with("n" + i, i);
        }
        FeedMeta sixteen = full;
        assertThat(sixteen.with("n0", 7).entries()).hasSize(16).containsEntry("n0", 7L);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sixteen.with("more", 1))
                .withMessage("meta.more must not be one more than 16 entries");
    }

    @Test
    void a_global_state_becomes_counts_without_names() {
        GlobalHeartbeatState state = new GlobalHeartbeatState(
                Map.of(), true, 5, 3, List.of("rogue"), List.of("m1", "m2"), HealthStatus.UNHEALTHY, false, 1);

        assertThat(FeedMeta.of(state).toString())
                .isEqualTo("{ecosystem_health=unhealthy, total_crates=5, healthy_crates=3, unauthorized_crates=1,"
                        + " missing_heartbeats=2, hash_integrity=false}");
    }
}
