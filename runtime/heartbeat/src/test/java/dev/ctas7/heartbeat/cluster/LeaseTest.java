// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LeaseTest {
    private final ExpiringStore store = new ExpiringStore(6000);
    private final Lease one = lease("one");
    private final Lease two = lease("two");

    @Test
    void nobody_leads_before_the_store_was_asked() {
        assertThat(one.leads()).isFalse();
    }

    @Test
    void the_first_to_ask_leads_and_the_second_follows() {
        one.step();
        two.step();
        assertThat(one.leads()).isTrue();
        assertThat(two.leads()).isFalse();
    }

    @Test
    void a_holder_that_renews_leads_for_ever() {
        for (int i = 0; i < 20; i++) {
            one.step();
            pass(one.step().toMillis());
            two.step();
            assertThat(one.leads()).isTrue();
            assertThat(two.leads()).isFalse();
        }
    }

    @Test
    void a_holder_that_dies_is_followed_once_its_entry_expired() {
        one.step();
        pass(5999);
        two.step();
        assertThat(two.leads()).isFalse();
        pass(1);
        two.step();
        assertThat(two.leads()).isTrue();
    }

    @Test
    void a_holder_that_cannot_renew_stops_leading_before_its_entry_expires() {
        one.step();
        store.silent = true;
        pass(5499);
        one.step();
        assertThat(one.leads()).isTrue();
        pass(1);
        assertThat(one.leads()).isFalse();
    }

    @Test
    void a_process_that_was_stopped_does_not_lead_when_it_wakes() {
        one.step();
        pass(60_000);
        two.step();
        assertThat(one.leads()).isFalse();
        one.step();
        assertThat(one.leads()).isFalse();
        assertThat(two.leads()).isTrue();
    }

    @Test
    void a_holder_whose_answer_got_lost_holds_on() {
        one.step();
        pass(2000);
        store.losesNextAnswer = true;
        one.step();
        pass(500);
        one.step();
        pass(4000);
        two.step();
        assertThat(one.leads()).isTrue();
        assertThat(two.leads()).isFalse();
    }

    @Test
    void a_holder_whose_entry_another_took_follows_at_once() throws IOException {
        one.step();
        store.put("lease", "two".getBytes(StandardCharsets.UTF_8));
        one.step();
        assertThat(one.leads()).isFalse();
    }

    @Test
    void what_is_given_back_can_be_taken_at_once() {
        one.step();
        one.release();
        two.step();
        assertThat(one.leads()).isFalse();
        assertThat(two.leads()).isTrue();
    }

    @Test
    void who_does_not_lead_gives_nothing_back() {
        one.step();
        two.step();
        two.release();
        one.step();
        assertThat(one.leads()).isTrue();
    }

    @Test
    void everybody_leads_without_a_store_and_one_when_there_is_one() {
        store.silent = true;
        one.step();
        two.step();
        pass(2999);
        one.step();
        assertThat(one.leads()).isFalse();
        pass(1);
        one.step();
        two.step();
        assertThat(one.leads()).isTrue();
        assertThat(two.leads()).isTrue();
        store.silent = false;
        one.step();
        two.step();
        assertThat(one.leads()).isTrue();
        assertThat(two.leads()).isFalse();
    }

    @Test
    void everybody_leads_when_a_store_has_been_silent_for_ten_seconds() {
        one.step();
        two.step();
        store.silent = true;
        two.step();
        pass(9999);
        two.step();
        assertThat(two.leads()).isFalse();
        pass(1);
        two.step();
        assertThat(two.leads()).isTrue();
    }

    @Test
    void a_pause_of_the_process_is_not_taken_for_a_silent_store() {
        one.step();
        two.step();
        pass(60_000);
        store.silent = true;
        two.step();
        assertThat(two.leads()).isFalse();
    }

    @Test
    void each_gain_is_told_once() {
        AtomicInteger gains = new AtomicInteger();
        two.whenGained(gains::incrementAndGet);
        one.step();
        two.step();
        assertThat(gains).hasValue(0);
        pass(6000);
        two.step();
        two.step();
        assertThat(gains).hasValue(1);
    }

    private Lease lease(String me) {
        return new Lease(store, "lease", me, () -> store.millis.get() * 1_000_000);
    }

    private void pass(long millis) {
        store.millis.addAndGet(millis);
    }
}
