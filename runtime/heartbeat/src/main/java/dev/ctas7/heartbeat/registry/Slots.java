// SPDX-License-Identifier: Apache-2.0
// SLOT_HOLD_PAGED_ENTRIES
package dev.ctas7.heartbeat.registry;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * All entries, found by slot, a number from 0, or by name.
 *
 * <p>Pages are added and never copied, so a registry that grows never stands still for it, but for its index, which
 * takes 8 to 16 bytes a crate. A slot that becomes free is given to the next new name.
 */
final class Slots {
    private @Nullable Page[] pages = new @Nullable Page[1];
    private int pageCount;
    /** How many slots have ever been given away. */
    private int used;

    private int[] free = new int[16];
    private int freeCount;
    /** Slots plus 1 by hash, 0 for none; linear probing, at most half full. */
    private int[] index = new int[1024];

    int size() {
        return used - freeCount;
    }

    int pageCount() {
        return pageCount;
    }

    Page page(int number) {
        Page page = pages[number];
        if (page == null) {
            throw new IndexOutOfBoundsException("page " + number + " of " + pageCount);
        }
        return page;
    }

    Page pageOf(int slot) {
        return page(slot / Page.ENTRIES);
    }

    static int placeOf(int slot) {
        return slot % Page.ENTRIES;
    }

    /** The slot of a name, or -1. */
    int find(String name, int hash) {
        int mask = index.length - 1;
        for (int i = hash & mask; index[i] != 0; i = (i + 1) & mask) {
            int slot = index[i] - 1;
            Page page = pageOf(slot);
            int at = placeOf(slot);
            if (page.hash(at) == hash && name.equals(page.name(at))) {
                return slot;
            }
        }
        return -1;
    }

    /** Makes an entry for a name that has none. */
    int add(String name, int hash) {
        int slot = freeCount > 0 ? free[--freeCount] : fresh();
        pageOf(slot).reset(placeOf(slot), name, hash);
        if (2 * size() > index.length) {
            grow();
        } else {
            enter(slot, hash);
        }
        return slot;
    }

    /** Forgets an entry. */
    void remove(int slot) {
        int mask = index.length - 1;
        int hole = pageOf(slot).hash(placeOf(slot)) & mask;
        while (index[hole] != slot + 1) {
            hole = (hole + 1) & mask;
        }
        close(hole, mask);
        pageOf(slot).reset(placeOf(slot), null, 0);
        if (freeCount == free.length) {
            free = Arrays.copyOf(free, 2 * freeCount);
        }
        free[freeCount++] = slot;
    }

    /** Moves up what was put behind the hole for want of room, so that a search never ends before it. */
    private void close(int hole, int mask) {
        int empty = hole;
        for (int i = (hole + 1) & mask; index[i] != 0; i = (i + 1) & mask) {
            int slot = index[i] - 1;
            int home = pageOf(slot).hash(placeOf(slot)) & mask;
            if (((i - home) & mask) >= ((i - empty) & mask)) {
                index[empty] = index[i];
                empty = i;
            }
        }
        index[empty] = 0;
    }

    private int fresh() {
        if (used == pageCount * Page.ENTRIES) {
            if (pageCount == pages.length) {
                pages = Arrays.copyOf(pages, 2 * pageCount);
            }
            pages[pageCount++] = new Page();
        }
        return used++;
    }

    private void grow() {
        index = new int[2 * index.length];
        for (int slot = 0; slot < used; slot++) {
            Page page = pageOf(slot);
            int at = placeOf(slot);
            if (page.name(at) != null) {
                enter(slot, page.hash(at));
            }
        }
    }

    private void enter(int slot, int hash) {
        int mask = index.length - 1;
        int i = hash & mask;
        while (index[i] != 0) {
            i = (i + 1) & mask;
        }
        index[i] = slot + 1;
    }
}
