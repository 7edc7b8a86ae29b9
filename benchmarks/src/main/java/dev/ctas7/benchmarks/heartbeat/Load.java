// SPDX-License-Identifier: Apache-2.0
// LOAD_PUBLISH_PACED_BEATS
package dev.ctas7.benchmarks.heartbeat;

import io.nats.client.Connection;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** Many crates that beat in turn, so many beats a second in all, spread evenly over each millisecond. */
final class Load {
    private static final long TICK_NANOS = 1_000_000;

    private final List<BeatTemplate> crates;
    private int turn;

    private Load(List<BeatTemplate> crates) {
        this.crates = crates;
    }

    /** So many crates that say they beat at an interval. */
    static Load of(int crates, long intervalMs) {
        return new Load(IntStream.range(0, crates)
                .mapToObj(i -> BeatTemplate.proven("load-crate-" + i, intervalMs))
                .toList());
    }

    /**
     * Publishes for a while.
     *
     * @param perSecond how many; what a late tick missed is sent with the next, so that the mean holds
     * @return how many were sent
     */
    long run(Connection connection, long perSecond, Duration duration) {
        long start = System.nanoTime();
        long end = duration.toNanos();
        long sent = 0;
        for (long tick = 0; tick < end; tick = Math.max(tick + TICK_NANOS, System.nanoTime() - start)) {
            long nap = start + tick - System.nanoTime();
            if (nap > 0) {
                LockSupport.parkNanos(nap);
            }
            long due = (long) (perSecond * (tick + TICK_NANOS) / 1e9);
            long now = System.currentTimeMillis();
            while (sent < due) {
                BeatTemplate crate = crates.get(turn);
                turn = turn + 1 == crates.size() ? 0 : turn + 1;
                connection.publish(crate.subject(), crate.next(now));
                sent++;
            }
        }
        return sent;
    }
}
