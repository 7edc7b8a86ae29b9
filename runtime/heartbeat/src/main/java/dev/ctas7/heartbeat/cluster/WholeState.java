// SPDX-License-Identifier: Apache-2.0
// STATE_READ_EVERY_CRATE
package dev.ctas7.heartbeat.cluster;

import dev.ctas7.foundation.heartbeat.CrateHeartbeatStatus;
import dev.ctas7.foundation.heartbeat.HeartbeatSubjects;
import dev.ctas7.heartbeat.bus.KeyValue;
import dev.ctas7.heartbeat.bus.StoredEnvelope;
import dev.ctas7.heartbeat.trust.Inbound;
import dev.ctas7.heartbeat.trust.Opened;
import dev.ctas7.heartbeat.wire.PageReader;
import dev.ctas7.heartbeat.wire.StatePage;
import dev.ctas7.heartbeat.wire.WireException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Every crate of every partition, as it lies in key-value. */
public final class WholeState {
    private static final int ATTEMPTS = 5;
    private static final int MOST_PARTS = 4096;

    private final KeyValue store;
    private final Inbound inbound;
    private final PageReader reader = new PageReader();

    /**
     * A reader.
     *
     * @param store the bucket {@link ClusterNames#states}
     * @param inbound opens what orchestrators say
     */
    public WholeState(KeyValue store, Inbound inbound) {
        this.store = store;
        this.inbound = inbound;
    }

    /**
     * What was read.
     *
     * @param crates how many crates were handed over
     * @param pages how many pages there are
     * @param unreadable how many of them were gone, not signed as they must be, or no pages
     */
    public record Reading(long crates, int pages, int unreadable) {}

    /**
     * Hands over every crate. Pages are up to a minute old where nothing changed but the time a crate was last seen.
     *
     * @return nought pages when no orchestrator has stored anything yet
     * @throws IOException if the store did not answer
     */
    public Reading read(Consumer<CrateHeartbeatStatus> consumer) throws IOException {
        Reading all = new Reading(0, 0, 0);
        for (StatePlace place : places()) {
            Reading one = read(place, crate -> consumer.accept(crate.status()));
            all = new Reading(all.crates + one.crates, all.pages + one.pages, all.unreadable + one.unreadable);
        }
        return all;
    }

    private List<StatePlace> places() throws IOException {
        int partitions = number(store, ClusterNames.PARTITIONS_KEY);
        if (partitions < 1 || partitions > ClusterNames.MOST_PARTITIONS) {
            return List.of(StatePlace.whole());
        }
        return IntStream.range(0, partitions)
                .mapToObj(number -> StatePlace.of(new Partition(number, partitions)))
                .toList();
    }

    /**
     * Hands over the crates of one place. While the count of pages changes, the old ones may go before they are read:
     * then the new ones are there.
     */
    Reading read(StatePlace place, Consumer<StatePage.Crate> consumer) throws IOException {
        for (int attempt = 1; ; attempt++) {
            int pages = pages(store, place);
            List<StatePage.Crate> crates = new ArrayList<>();
            int unreadable = 0;
            for (int page = 0; page < pages; page++) {
                unreadable += readPage(place, pages, page, crates) ? 0 : 1;
            }
            if (unreadable == 0 || attempt == ATTEMPTS || pages == pages(store, place)) {
                crates.forEach(consumer);
                return new Reading(crates.size(), pages, unreadable);
            }
        }
    }

    private boolean readPage(StatePlace place, int pages, int page, List<StatePage.Crate> crates) throws IOException {
        for (int part = 0; part < MOST_PARTS; part++) {
            StatePage read = readPart(place.pageKey(pages, page, part));
            if (read == null) {
                return false;
            }
            crates.addAll(read.crates());
            if (!read.more()) {
                return true;
            }
        }
        return false;
    }

    private @Nullable StatePage readPart(String key) throws IOException {
        Optional<KeyValue.Entry> entry = store.get(key);
        if (entry.isEmpty()
                || !(inbound.open(
                                "orchestrator",
                                StoredEnvelope.read(subject(key), entry.get().value()))
                        instanceof Opened.Authentic authentic)) {
            return null;
        }
        try {
            return reader.read(authentic.json());
        } catch (WireException e) {
            return null;
        }
    }

    /** How many pages a place has; 0 when none were written. */
    static int pages(KeyValue store, StatePlace place) throws IOException {
        int pages = number(store, place.indexKey());
        return Integer.bitCount(pages) == 1 && pages <= PagePlan.MOST_PAGES ? pages : 0;
    }

    private static int number(KeyValue store, String key) throws IOException {
        Optional<KeyValue.Entry> entry = store.get(key);
        String text = entry.isEmpty() ? "" : new String(entry.get().value(), StandardCharsets.US_ASCII);
        return text.matches("[0-9]{1,7}") ? Integer.parseInt(text) : 0;
    }

    /** What a page is sealed for, since it is published on no subject. */
    static String subject(String key) {
        return HeartbeatSubjects.GLOBAL + "." + key;
    }
}
