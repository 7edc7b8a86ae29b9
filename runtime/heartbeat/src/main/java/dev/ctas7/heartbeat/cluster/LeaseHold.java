// SPDX-License-Identifier: Apache-2.0
// LEASE_STORE_HOLDER_ENTRY
package dev.ctas7.heartbeat.cluster;

import dev.ctas7.heartbeat.bus.KeyValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;

/** Takes, renews and gives back one key of a store whose entries expire. For one thread. */
final class LeaseHold {
    private static final long NONE = -1;

    private final KeyValue store;
    private final String key;
    private final byte[] me;
    private long revision = NONE;

    /**
     * A holder that has nothing yet.
     *
     * @param me nobody else's name
     */
    LeaseHold(KeyValue store, String key, String me) {
        this.store = store;
        this.key = key;
        this.me = me.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Renews the entry, or makes it when there is none.
     *
     * @return whether it is ours now
     * @throws IOException if the store did not answer: nobody knows
     */
    boolean take() throws IOException {
        if (revision != NONE) {
            OptionalLong renewed = store.update(key, me, revision);
            revision = renewed.orElse(NONE);
            if (renewed.isPresent()) {
                return true;
            }
        }
        Optional<KeyValue.Entry> entry = store.get(key);
        OptionalLong won = OptionalLong.empty();
        if (entry.isEmpty()) {
            won = store.create(key, me);
        } else if (Arrays.equals(entry.get().value(), me)) {
            // An answer got lost: the store took what we wrote, and we never learned its revision.
            won = store.update(key, me, entry.get().revision());
        }
        revision = won.orElse(NONE);
        return won.isPresent();
    }

    /** Deletes the entry, if it is ours, so that another need not wait until it expires. */
    void giveBack() throws IOException {
        Optional<KeyValue.Entry> entry = store.get(key);
        if (entry.isPresent() && Arrays.equals(entry.get().value(), me)) {
            store.delete(key);
        }
        revision = NONE;
    }
}
