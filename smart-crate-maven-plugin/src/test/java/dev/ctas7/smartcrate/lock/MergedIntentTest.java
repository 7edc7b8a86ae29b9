// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Two branches, each with drift that a person accepted there. */
class MergedIntentTest {
    private static final String HEADER = "header A.java A_COMPUTE_B_C";
    private static final String KEPT = "header B.java B_READ_C_D";

    @Test
    void what_either_side_accepted_stays_accepted() {
        Lock merged = resolved(
                List.of(KEPT, "effect time", "edge demo org.ours", "branching demo 3"),
                List.of(HEADER, KEPT, "effect network", "edge demo org.theirs", "branching demo 4"),
                List.of(KEPT, "edge demo org.ours", "edge demo org.theirs", "branching demo 5"));

        assertThat(merged.intent().lines())
                .containsExactly(
                        "branching demo 3",
                        "edge demo org.ours",
                        "edge demo org.theirs",
                        "effect network",
                        "effect time",
                        KEPT);
    }

    @Test
    void what_the_merged_crate_does_but_neither_side_accepted_does_not_come_in() {
        Lock merged = resolved(List.of(KEPT), List.of(KEPT), List.of(KEPT, "edge demo org.new"));

        assertThat(merged.intent()).isEqualTo(LockPart.INTENT.part("demo", List.of(KEPT)));
    }

    private static Lock resolved(List<String> ours, List<String> theirs, List<String> now) {
        return new MergedSides(document(ours), document(theirs))
                .resolved(lock(now))
                .lock();
    }

    private static LockDocument document(List<String> intent) {
        return LockDocument.of("demo", lock(intent));
    }

    private static Lock lock(List<String> intent) {
        return LockFixture.lock(List.of(), List.of(), List.of(), intent);
    }
}
