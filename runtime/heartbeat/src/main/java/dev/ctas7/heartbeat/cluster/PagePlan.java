// SPDX-License-Identifier: Apache-2.0
// PAGE_SELECT_CHANGED_PAGES
package dev.ctas7.heartbeat.cluster;

import dev.ctas7.foundation.heartbeat.CrateHeartbeatStatus;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which pages of the whole state have to be written now.
 *
 * <p>A page that holds a crate about whom the judgement changed, at most {@value #MOST_CHANGED} in one loop and the
 * oldest first; beside them a tenth of the others, so that loops of five seconds write each at least once a minute and
 * the load is even. Moments are milliseconds of one monotonic clock. For one thread.
 */
final class PagePlan {
    /** Crates a page holds on average, at most. */
    static final int CRATES = 1000;

    /** The most changed pages of one loop: about 20 MB. */
    static final int MOST_CHANGED = 128;

    /** A page younger than this is not written again unless it changed. */
    static final long YOUNG_MS = 10_000;

    private static final int SHARE = 10;
    /** The most pages there can be. */
    static final int MOST_PAGES = 1 << 20;

    private final int pages;
    private final boolean[] written;
    private final long[] digests;
    private final long[] writtenAt;
    private int missing;

    /** A plan of so many pages, a power of two, of which none is written. */
    PagePlan(int pages) {
        this.pages = pages;
        this.written = new boolean[pages];
        this.digests = new long[pages];
        this.writtenAt = new long[pages];
        this.missing = pages;
    }

    /** How many pages so many crates need: the count there is, unless they outgrew it or would fit into a quarter. */
    static int pagesFor(long crates, int current) {
        boolean fits = current > 0 && crates <= (long) current * CRATES;
        if (fits && (current == 1 || crates > (long) current * CRATES / 4)) {
            return current;
        }
        int pages = 1;
        while (pages < MOST_PAGES && crates > (long) pages * CRATES) {
            pages *= 2;
        }
        return pages;
    }

    int pages() {
        return pages;
    }

    /** The page on which a crate lies, the same everywhere. */
    int pageOf(String crateName) {
        return mixed(crateName.hashCode()) & (pages - 1);
    }

    /** What a crate adds to its page's digest; differs when the judgement does. */
    static long digest(CrateHeartbeatStatus status) {
        int judgement = 31 * status.health().wire().hashCode()
                + (status.hasFoundationCore() ? 2 : 0)
                + (status.missedCount() > 0 ? 1 : 0);
        int crate = 31 * status.crateName().hashCode() + status.crateName().length();
        long bits = ((long) crate << 32) | (judgement & 0xFFFFFFFFL);
        long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** The pages to write, given each page's digest now. */
    List<Integer> due(long[] now, long nowMs) {
        Stream<Integer> changed = oldestFirst(
                        IntStream.range(0, pages).filter(page -> !written[page] || digests[page] != now[page]))
                .limit(MOST_CHANGED);
        Stream<Integer> old = oldestFirst(IntStream.range(0, pages)
                        .filter(page ->
                                written[page] && digests[page] == now[page] && nowMs - writtenAt[page] >= YOUNG_MS))
                .limit((pages + SHARE - 1) / SHARE);
        return Stream.concat(changed, old).toList();
    }

    /** A page with this digest lies in the store. */
    void written(int page, long digest, long nowMs) {
        if (!written[page]) {
            written[page] = true;
            missing--;
        }
        digests[page] = digest;
        writtenAt[page] = nowMs;
    }

    /** Whether every page was written. */
    boolean isComplete() {
        return missing == 0;
    }

    private Stream<Integer> oldestFirst(IntStream some) {
        return some.boxed()
                .sorted(Comparator.comparing((Integer page) -> written[page]).thenComparing(page -> writtenAt[page]));
    }

    /** Spreads hash codes, whose low bits alone say little. */
    private static int mixed(int hash) {
        int mixed = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
        mixed = (mixed ^ (mixed >>> 13)) * 0xC2B2AE35;
        return mixed ^ (mixed >>> 16);
    }
}
