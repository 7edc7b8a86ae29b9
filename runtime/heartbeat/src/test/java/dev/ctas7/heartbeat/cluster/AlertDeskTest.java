// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.cluster;

import static dev.ctas7.heartbeat.server.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.foundation.heartbeat.HeartbeatSubjects;
import dev.ctas7.heartbeat.alert.Alert;
import dev.ctas7.heartbeat.alert.Violation;
import dev.ctas7.heartbeat.bus.Envelope;
import dev.ctas7.heartbeat.bus.memory.InProcessBus;
import dev.ctas7.heartbeat.trust.Opened;
import dev.ctas7.heartbeat.trust.Outbound;
import dev.ctas7.heartbeat.wire.AlertReader;
import dev.ctas7.heartbeat.wire.AlertWriter;
import dev.ctas7.heartbeat.wire.WireException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AlertDeskTest {
    private final InProcessBus bus = new InProcessBus();
    private final AtomicLong now = new AtomicLong(1000);
    private final AtomicLong wall = new AtomicLong(1);
    private final AtomicBoolean firstLeads = new AtomicBoolean(true);
    private final List<Alert> heard = new CopyOnWriteArrayList<>();
    private final List<AlertDesk> desks = new ArrayList<>();

    @BeforeEach
    void listen() {
        bus.subscribe(HeartbeatSubjects.PREFIX + ".alert.*", message -> {
            try {
                heard.add(new AlertReader().read(message.payload()));
            } catch (WireException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @AfterEach
    void close() {
        desks.forEach(AlertDesk::close);
        bus.close();
    }

    @Test
    void of_two_desks_the_leader_publishes_and_the_follower_does_not() {
        AlertDesk leader = desk(firstLeads::get, Credentials.none());
        AlertDesk follower = desk(() -> !firstLeads.get(), Credentials.none());
        raise(leader, follower);
        awaitHeard(1, follower);
        now.addAndGet(2000);
        follower.publishDue();
        assertThat(follower.published()).isZero();
        assertThat(heard).hasSize(1);
    }

    @Test
    void a_follower_publishes_when_the_leader_does_not() {
        AlertDesk follower = desk(() -> false, Credentials.none());
        follower.raise(rogue("a"));
        follower.publishDue();
        assertThat(follower.published()).isZero();
        now.addAndGet(2000);
        follower.publishDue();
        assertThat(follower.published()).isEqualTo(1);
    }

    @Test
    void a_new_leader_does_not_repeat_what_the_old_one_said() {
        AlertDesk old = desk(firstLeads::get, Credentials.none());
        AlertDesk next = desk(() -> !firstLeads.get(), Credentials.none());
        raise(old, next);
        awaitHeard(1, next);
        firstLeads.set(false);
        next.raise(rogue("a"));
        next.publishDue();
        assertThat(next.published()).isZero();
        now.addAndGet(60_000);
        next.raise(rogue("a"));
        next.publishDue();
        assertThat(next.published()).isEqualTo(1);
    }

    @Test
    void an_alert_that_cannot_be_trusted_silences_nobody() {
        Credentials suspicious =
                new Credentials(Outbound.plain(), (name, message) -> new Opened.Unproven("not signed"));
        AlertDesk follower = desk(() -> false, suspicious);
        follower.raise(rogue("a"));
        bus.publish(Envelope.of(HeartbeatSubjects.ALERT_UNAUTHORIZED, new AlertWriter().write(rogue("a"))));
        eventually("the forged alert was delivered", () -> heard.size() == 1);
        now.addAndGet(2000);
        follower.publishDue();
        assertThat(follower.published()).isEqualTo(1);
    }

    @Test
    void what_is_no_alert_is_ignored() {
        desk(() -> false, Credentials.none());
        bus.publish(Envelope.of(HeartbeatSubjects.ALERT_MISSING, new byte[] {'{'}));
        bus.publish(Envelope.of(HeartbeatSubjects.ALERT_MISSING, new AlertWriter().write(rogue("a"))));
        eventually("the alert after it was heard", () -> heard.size() == 1);
        assertThat(bus.status().failures()).isEqualTo(1);
    }

    @Test
    void alerts_leave_on_the_subject_of_their_violation_as_they_are_protected() {
        List<String> subjects = new CopyOnWriteArrayList<>();
        Credentials credentials = new Credentials(
                (subject, json) -> {
                    subjects.add(subject);
                    return Envelope.of(subject, json);
                },
                Credentials.none().inbound());
        AlertDesk desk = desk(() -> true, credentials);
        desk.raise(Alert.of("a", Violation.MISSING_HEARTBEAT, "silent", 1));
        desk.raise(rogue("b"));
        desk.publishDue();
        assertThat(subjects).containsExactly(HeartbeatSubjects.ALERT_MISSING, HeartbeatSubjects.ALERT_UNAUTHORIZED);
    }

    @Test
    void an_alert_that_is_sent_again_later_or_on_another_subject_silences_nobody() {
        AlertDesk follower = desk(() -> false, Credentials.none());
        byte[] old = new AlertWriter().write(rogue("a"));
        bus.publish(Envelope.of(HeartbeatSubjects.ALERT_MISSING, old));
        wall.set(10_002);
        bus.publish(Envelope.of(HeartbeatSubjects.ALERT_UNAUTHORIZED, old));
        eventually("both were heard", () -> heard.size() == 2);

        follower.raise(rogue("a"));
        now.addAndGet(2000);
        follower.publishDue();

        assertThat(follower.published()).isEqualTo(1);
    }

    @Test
    void what_a_closed_bus_refuses_is_offered_again() {
        AlertDesk desk = desk(() -> true, Credentials.none());
        bus.close();
        desk.raise(rogue("a"));
        desk.publishDue();
        assertThat(desk.published()).isZero();
        assertThat(desk.suppressed()).isZero();
        desk.raise(rogue("a"));
        assertThat(desk.suppressed()).isEqualTo(1);
    }

    /** A desk without a thread: the test publishes what is due. */
    private AlertDesk desk(Leadership leadership, Credentials credentials) {
        Clocks clocks = new Clocks(() -> Instant.ofEpochMilli(wall.get()), now::get);
        AlertDesk desk = new AlertDesk(bus, leadership, credentials, new AlertBook(2000, AlertBook.MOST), clocks);
        desk.listen();
        desks.add(desk);
        return desk;
    }

    private static void raise(AlertDesk first, AlertDesk second) {
        first.raise(rogue("a"));
        second.raise(rogue("a"));
        first.publishDue();
    }

    /** A follower that has heard its alert has nothing left that waits. */
    private void awaitHeard(int count, AlertDesk desk) {
        eventually("the alert was heard", () -> {
            desk.publishDue();
            return heard.size() == count && !desk.isWaiting();
        });
    }

    private static Alert rogue(String crate) {
        return Alert.of(crate, Violation.MISSING_FOUNDATION_CORE, "no token", 1);
    }
}
