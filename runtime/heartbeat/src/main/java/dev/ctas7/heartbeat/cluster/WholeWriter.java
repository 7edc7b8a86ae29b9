// SPDX-License-Identifier: Apache-2.0
// STATE_SEAL_STORED_PAGES
package dev.ctas7.heartbeat.cluster;

import dev.ctas7.heartbeat.bus.Envelope;
import dev.ctas7.heartbeat.bus.KeyValue;
import dev.ctas7.heartbeat.bus.StoredEnvelope;
import dev.ctas7.heartbeat.orchestrator.Snapshot;
import dev.ctas7.heartbeat.wire.PageWriter;
import dev.ctas7.heartbeat.wire.StatePage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Puts every crate into key-value, in pages; {@link WholeState} reads them back. For one thread.
 *
 * <p>The index says how many pages count. When the crates outgrow them, all pages of the larger count are written
 * before the index changes, and the old ones go after it: a reader always finds a whole.
 */
final class WholeWriter {
    private final KeyValue store;
    private final StatePlace place;
    private final Credentials credentials;
    private final PageWriter writer = new PageWriter();
    private @Nullable PagePlan plan;
    private int index;

    WholeWriter(KeyValue store, StatePlace place, Credentials credentials) {
        this.store = store;
        this.place = place;
        this.credentials = credentials;
    }

    /** Another may write from now on, so nothing is known of what lies in the store. */
    void forget() {
        plan = null;
    }

    /**
     * Writes the pages that are due.
     *
     * @param nowMs a monotonic clock
     */
    void write(Snapshot snapshot, long nowMs) throws IOException {
        PagePlan current = plan == null ? begin() : plan;
        long[] digests = new long[current.pages()];
        long crates = tally(snapshot, current, digests);
        int pages = PagePlan.pagesFor(crates, current.pages());
        if (pages != current.pages()) {
            current = new PagePlan(pages);
            digests = new long[pages];
            tally(snapshot, current, digests);
        }
        plan = current;
        long writtenMs = snapshot.state().lastUpdateMs();
        for (Map.Entry<Integer, List<StatePage.Crate>> page :
                collect(snapshot, current, current.due(digests, nowMs)).entrySet()) {
            put(current.pages(), page.getKey(), page.getValue(), writtenMs);
            current.written(page.getKey(), digests[page.getKey()], nowMs);
        }
        if (current.isComplete() && index != current.pages()) {
            switchTo(current.pages());
        }
    }

    private PagePlan begin() throws IOException {
        index = WholeState.pages(store, place);
        if (!place.partial()) {
            store.put(ClusterNames.PARTITIONS_KEY, "0".getBytes(StandardCharsets.US_ASCII));
        }
        return new PagePlan(Math.max(1, index));
    }

    private static long tally(Snapshot snapshot, PagePlan plan, long[] digests) {
        AtomicLong crates = new AtomicLong();
        snapshot.forEach((status, intervalMs) -> {
            crates.setPlain(crates.getPlain() + 1);
            digests[plan.pageOf(status.crateName())] += PagePlan.digest(status);
        });
        return crates.getPlain();
    }

    private static Map<Integer, List<StatePage.Crate>> collect(Snapshot snapshot, PagePlan plan, List<Integer> due) {
        Map<Integer, List<StatePage.Crate>> pages = new HashMap<>();
        due.forEach(page -> pages.put(page, new ArrayList<>(PagePlan.CRATES)));
        if (!due.isEmpty()) {
            snapshot.forEach((status, intervalMs) -> {
                List<StatePage.Crate> page = pages.get(plan.pageOf(status.crateName()));
                if (page != null) {
                    page.add(new StatePage.Crate(status, intervalMs));
                }
            });
        }
        return pages;
    }

    private void put(int pages, int page, List<StatePage.Crate> crates, long writtenMs) throws IOException {
        List<List<StatePage.Crate>> parts = PageCut.parts(crates);
        // The last part first: whoever reads a part that says there are more finds the next.
        for (int part = parts.size() - 1; part >= 0; part--) {
            StatePage content = new StatePage(parts.get(part), part < parts.size() - 1, writtenMs);
            String key = place.pageKey(pages, page, part);
            Envelope message = credentials.protect(WholeState.subject(key), writer.write(content));
            store.put(key, StoredEnvelope.write(message));
        }
    }

    private void switchTo(int pages) throws IOException {
        store.put(place.indexKey(), Integer.toString(pages).getBytes(StandardCharsets.US_ASCII));
        index = pages;
        String kept = place.pagePrefix() + pages + ".";
        for (String key : store.keys()) {
            if (key.startsWith(place.pagePrefix()) && !key.startsWith(kept)) {
                store.delete(key);
            }
        }
    }
}
