// SPDX-License-Identifier: Apache-2.0
// BASELINE_HOLD_FROZEN_ENTRIES
package dev.ctas7.smartcrate.baseline;

import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Identity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The findings that do not count yet.
 *
 * @param entries in the order of the file; no identity twice
 */
public record Baseline(List<Entry> entries) {
    /** Of a crate that froze nothing. */
    public static final Baseline EMPTY = new Baseline(List.of());

    /**
     * One line of the file.
     *
     * @param identity of the findings
     * @param count how many of them, from 1
     * @param line where it stands, from 1; 1 for what was not read
     */
    public record Entry(Identity identity, int count, int line) {
        Entry with(int other) {
            return new Entry(identity, other, line);
        }
    }

    /** Copies the list. */
    public Baseline {
        entries = List.copyOf(entries);
    }

    /** The baseline that freezes exactly these findings, sorted. */
    public static Baseline of(Collection<Finding> findings) {
        Map<Identity, Integer> counts = new TreeMap<>();
        for (Finding finding : findings) {
            counts.merge(Identity.of(finding), 1, Integer::sum);
        }
        List<Entry> entries = new ArrayList<>();
        counts.forEach((identity, count) -> entries.add(new Entry(identity, count, 1)));
        return new Baseline(entries);
    }

    /** How many findings it freezes. */
    public int findings() {
        int sum = 0;
        for (Entry entry : entries) {
            sum += entry.count();
        }
        return sum;
    }

    /** What this one freezes and the other does not, with how many more. */
    public List<Entry> without(Baseline other) {
        BaselineSieve sieve = new BaselineSieve(other);
        List<Entry> more = new ArrayList<>();
        for (Entry entry : entries) {
            int left = entry.count() - sieve.count(entry.identity());
            if (left > 0) {
                more.add(entry.with(left));
            }
        }
        return more;
    }
}
