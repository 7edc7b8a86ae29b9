// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.heartbeat.alert.Alert;
import dev.ctas7.heartbeat.alert.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

class WatchTableTest {
    private final WatchTable table = new WatchTable(80, 20, Colours.NONE);
    private final Alert caught = Alert.of(
            "rogue", Violation.MISSING_FOUNDATION_CORE, "its token is empty; build it on foundation-core", States.NOW);

    @Test
    void the_worst_crates_stand_first_and_the_newest_alert_below() {
        assertThat(table.draw(States.greeterLedgerAndRogue(), List.of(caught), 0))
                .containsExactly(
                        "unhealthy: 3 crates, 1 healthy, 1 unauthorized, 1 missing, hashes agree",
                        "",
                        "CRATE                                          STATE         SILENT FOR  MISSED",
                        "rogue                                          unauthorized       0.4 s       0",
                        "ledger                                         missing           12.0 s      12",
                        "greeter                                        healthy            0.3 s       0",
                        "",
                        "11:00:00Z CRITICAL missing_foundation_core rogue: its token is empty; build it …");
    }

    @Test
    void silence_grows_while_no_newer_state_comes_and_that_is_said_after_fifteen_seconds() {
        assertThat(table.draw(States.greeterLedgerAndRogue(), List.of(), 14_999).get(0))
                .endsWith("hashes agree");
        assertThat(table.draw(States.greeterLedgerAndRogue(), List.of(), 15_000).get(0))
                .endsWith("hashes agree; no orchestrator heard for 15 s");
        assertThat(table.draw(States.greeterLedgerAndRogue(), List.of(), 15_000).get(5))
                .contains("15.3 s");
    }

    @Test
    void a_small_terminal_shows_the_worst_and_counts_the_rest() {
        List<String> lines = new WatchTable(80, 6, Colours.NONE).draw(States.greeterLedgerAndRogue(), List.of(), 0);

        assertThat(lines).hasSize(6);
        assertThat(lines.get(3)).startsWith("rogue");
        assertThat(lines.get(4)).startsWith("ledger");
        assertThat(lines.get(5)).isEqualTo("… and 1 more, none of them worse");
    }

    @Test
    void a_reason_cannot_move_the_cursor_or_begin_a_line_of_its_own() {
        Alert hostile = Alert.of("rogue", Violation.HASH_MISMATCH, "a\u001b[2Jb\nc\u202ed", States.NOW);

        assertThat(table.line(hostile)).doesNotContain("\u001b", "\n", "\u202e").startsWith("11:00:00Z CRITICAL");
        assertThat(TerminalText.oneLine("a\u001b[2Jb\nc\u202ed")).isEqualTo("a\uFFFD[2Jb\uFFFDc\uFFFDd");
    }

    @Test
    void colours_say_no_more_than_the_word_beside_them() {
        List<String> coloured = new WatchTable(80, 20, Colours.ANSI).draw(States.greeterLedgerAndRogue(), List.of(), 0);

        assertThat(coloured.get(3)).startsWith("\u001b[31mrogue").endsWith("\u001b[0m");
        assertThat(coloured.get(5)).startsWith("\u001b[32mgreeter");
        assertThat(coloured.stream()
                        .map(line -> line.replaceAll("\u001b\\[[0-9]+m", ""))
                        .toList())
                .isEqualTo(table.draw(States.greeterLedgerAndRogue(), List.of(), 0));
    }
}
