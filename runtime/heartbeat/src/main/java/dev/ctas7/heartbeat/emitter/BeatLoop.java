// SPDX-License-Identifier: Apache-2.0
// LOOP_RUN_SCHEDULED_BEATS
package dev.ctas7.heartbeat.emitter;

import dev.ctas7.foundation.heartbeat.HealthStatus;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What the emitting thread does each time it wakes up.
 *
 * <p>A heartbeat that is due while there is no connection is owed: the newest one leaves as soon as there is one, and
 * is lost when the next falls due before that. So a crate is seen at once after it starts and after an outage, and an
 * outage is never followed by a burst of old heartbeats.
 */
final class BeatLoop {
    /** How often a connection is looked for while a heartbeat is owed. */
    static final long RETRY_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    /** With nothing scheduled; whoever asks for a heartbeat wakes the thread up. */
    static final long FOREVER = Long.MAX_VALUE;

    /** How long the loop looks by itself for heartbeats that are asked for, after it was asked for one. */
    static final long LINGER_NANOS = TimeUnit.SECONDS.toNanos(1);

    /** How often it looks then. */
    static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

    /** What the application has asked for. */
    record Running(
            Crate crate,
            @Nullable Schedule schedule,
            @Nullable StateHash stateHash) {}

    private final BeatSender sender;
    private final Outage outage;
    private final LongSupplier nanos;
    private final AtomicBoolean asked = new AtomicBoolean();
    private volatile Running running;
    private volatile @Nullable HealthStatus health;
    private volatile boolean lingering;
    private long lastAsked;
    private boolean owed;
    private boolean everDue;

    BeatLoop(Crate crate, BeatSender sender, Outage outage, LongSupplier nanos) {
        this.running = new Running(crate, null, null);
        this.sender = sender;
        this.outage = outage;
        this.nanos = nanos;
    }

    /** Begins to beat. */
    void run(Running now) {
        running = now;
    }

    void setHealth(HealthStatus now) {
        health = now;
    }

    /**
     * Asks for one heartbeat.
     *
     * <p>Waking a thread costs the caller tens of microseconds on a busy machine, so it is spared those as long as the
     * loop looks by itself.
     *
     * @return whether the loop's thread has to be woken up
     */
    boolean ask() {
        return !asked.get() && !asked.getAndSet(true) && !lingering;
    }

    /** Does what is due. @return nanoseconds until there may be something to do again */
    long turn() {
        Running now = running;
        Schedule schedule = now.schedule();
        boolean due = schedule != null && schedule.takeDue(nanos.getAsLong());
        boolean wanted = wasAsked() || due;
        if (wanted && owed) {
            outage.unconnected();
        }
        everDue |= wanted;
        owed |= wanted;
        if (owed) {
            owed = !settled(now, current());
        }
        long wait = schedule == null ? FOREVER : schedule.untilNext(nanos.getAsLong());
        return linger(owed ? Math.min(RETRY_NANOS, wait) : wait);
    }

    private boolean wasAsked() {
        boolean was = asked.getAndSet(false);
        if (was) {
            lastAsked = nanos.getAsLong();
            lingering = true;
        }
        return was;
    }

    private long linger(long wait) {
        if (lingering && nanos.getAsLong() - lastAsked >= LINGER_NANOS) {
            lingering = false;
            // Whoever asked just before saw that nobody need be woken up.
            return asked.get() ? 0 : wait;
        }
        return lingering ? Math.min(LOOK_NANOS, wait) : wait;
    }

    /** Says goodbye, once, if anybody was ever greeted; then nothing is owed any more. */
    void last() {
        if (everDue && !settled(running, HealthStatus.STOPPING)) {
            outage.unconnected();
        }
    }

    /** Whether the heartbeat has left or is lost for good; otherwise it is still owed. */
    private boolean settled(Running now, HealthStatus said) {
        try {
            if (!sender.isConnected()) {
                return false;
            }
            StateHash source = now.stateHash();
            String hash = source == null ? now.crate().stateHash() : source.current();
            if (sender.send(now.crate(), said, hash)) {
                outage.over();
            } else {
                outage.lost("the bus refuses them");
            }
        } catch (RuntimeException | Error e) {
            // The thread's outermost edge: the application must not lose its heartbeat to a fault of ours or a bus's.
            outage.lost("sending threw " + e.getClass().getName());
        }
        return true;
    }

    /** What was said by hand; without it, a crate that has been started is healthy. */
    private HealthStatus current() {
        HealthStatus said = health;
        if (said != null) {
            return said;
        }
        return running.schedule() == null ? HealthStatus.STARTING : HealthStatus.HEALTHY;
    }

    long skipped() {
        Schedule schedule = running.schedule();
        return schedule == null ? 0 : schedule.skipped();
    }

    long hashFailures() {
        StateHash source = running.stateHash();
        return source == null ? 0 : source.failures();
    }

    void closeHash() {
        StateHash source = running.stateHash();
        if (source != null) {
            source.close();
        }
    }
}
