// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.heartbeat.alert.Alert;
import dev.ctas7.heartbeat.alert.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlertBookTest {
    private final AlertBook book = new AlertBook(2000, 3);
    private long now = 5000;

    @Test
    void the_leader_says_the_first_at_once() {
        assertThat(book.raise(rogue("a"), now)).isTrue();
        assertThat(names(book.due(true, now))).containsExactly("a");
        assertThat(book.due(true, now)).isEmpty();
    }

    @Test
    void a_crate_is_said_again_after_a_minute_and_not_before() {
        book.raise(rogue("a"), now);
        book.due(true, now);
        assertThat(book.raise(rogue("a"), now + 59_999)).isFalse();
        assertThat(book.raise(rogue("a"), now + 60_000)).isTrue();
        assertThat(book.suppressed()).isEqualTo(1);
    }

    @Test
    void two_violations_of_a_crate_are_two_alerts() {
        book.raise(rogue("a"), now);
        assertThat(book.raise(missing("a"), now)).isTrue();
    }

    @Test
    void a_follower_speaks_when_nobody_has_for_two_seconds() {
        book.raise(rogue("a"), now);
        assertThat(book.due(false, now + 1999)).isEmpty();
        assertThat(names(book.due(false, now + 2000))).containsExactly("a");
    }

    @Test
    void a_follower_is_silent_when_somebody_spoke() {
        book.raise(rogue("a"), now);
        book.heard(rogue("a"), now + 10);
        assertThat(book.due(false, now + 2000)).isEmpty();
        assertThat(book.isWaiting()).isFalse();
        assertThat(book.raise(rogue("a"), now + 60_009)).isFalse();
        assertThat(book.raise(rogue("a"), now + 60_010)).isTrue();
    }

    @Test
    void what_was_heard_before_it_was_seen_is_not_said_again() {
        book.heard(rogue("a"), now);
        assertThat(book.raise(rogue("a"), now + 1)).isFalse();
    }

    @Test
    void what_another_said_of_another_violation_counts_for_nothing() {
        book.raise(rogue("a"), now);
        book.heard(missing("a"), now);
        assertThat(names(book.due(false, now + 2000))).containsExactly("a");
    }

    @Test
    void a_follower_that_becomes_leader_says_at_once_what_waited() {
        book.raise(rogue("a"), now);
        assertThat(book.due(false, now + 1)).isEmpty();
        assertThat(names(book.due(true, now + 2))).containsExactly("a");
    }

    @Test
    void more_crates_than_there_is_room_for_are_left_out_until_a_minute_is_over() {
        for (String name : List.of("a", "b", "c")) {
            assertThat(book.raise(rogue(name), now)).isTrue();
        }
        book.due(true, now);
        assertThat(book.raise(rogue("d"), now)).isFalse();
        assertThat(book.leftOut()).isEqualTo(1);
        assertThat(book.raise(missing("d"), now)).isTrue();
        assertThat(book.raise(rogue("d"), now + 60_000)).isTrue();
    }

    @Test
    void what_others_say_never_takes_the_place_of_what_we_have_to_say() {
        for (String name : List.of("a", "b", "c", "d", "e")) {
            book.heard(rogue(name), now);
        }
        assertThat(book.raise(rogue("f"), now)).isTrue();
        assertThat(book.raise(rogue("e"), now)).isFalse();
        assertThat(book.raise(rogue("a"), now)).isTrue();
    }

    @Test
    void a_refused_alert_is_offered_again_for_a_minute() {
        book.raise(rogue("a"), now);
        AlertSlot slot = book.due(true, now).get(0);
        book.refused(slot, now);
        assertThat(book.due(true, now + 999)).isEmpty();
        assertThat(book.due(true, now + 1000)).containsExactly(slot);
        now += 60_000;
        book.refused(slot, now);
        assertThat(book.isWaiting()).isFalse();
    }

    @Test
    void an_alert_that_waits_again_is_not_raised_twice() {
        book.raise(rogue("a"), now);
        book.refused(book.due(true, now).get(0), now);
        assertThat(book.raise(rogue("a"), now)).isFalse();
    }

    private static Alert rogue(String crate) {
        return Alert.of(crate, Violation.MISSING_FOUNDATION_CORE, "no token", 1);
    }

    private static Alert missing(String crate) {
        return Alert.of(crate, Violation.MISSING_HEARTBEAT, "silent", 1);
    }

    private static List<String> names(List<AlertSlot> slots) {
        return slots.stream().map(slot -> slot.alert().crateName()).toList();
    }
}
