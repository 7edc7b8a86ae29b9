// SPDX-License-Identifier: Apache-2.0
// BRANCHING_COUNT_PACKAGE_DECISIONS
package dev.ctas7.smartcrate.drift;

import dev.ctas7.smartcrate.lock.Intent;
import dev.ctas7.smartcrate.lock.IntentKind;
import java.math.BigInteger;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Decisions by package, as an intent has them.
 *
 * @param decisions by package, sorted; a number that no plugin writes counts as 0
 */
record Branching(SortedMap<String, Integer> decisions) {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    static Branching of(Intent intent) {
        SortedMap<String, Integer> decisions = new TreeMap<>();
        Map<String, String> lines = intent.of(IntentKind.BRANCHING);
        lines.forEach(
                (name, count) -> decisions.put(name, NUMBER.matcher(count).matches() ? Integer.parseInt(count) : 0));
        return new Branching(decisions);
    }

    int of(String name) {
        return decisions.getOrDefault(name, 0);
    }

    long total() {
        return decisions.values().stream().mapToLong(Integer::longValue).sum();
    }

    /** How much larger or smaller a package's share is in another branching, in parts of both totals' product. */
    BigInteger shift(String name, Branching other) {
        BigInteger here = BigInteger.valueOf(of(name)).multiply(BigInteger.valueOf(other.total()));
        BigInteger there = BigInteger.valueOf(other.of(name)).multiply(BigInteger.valueOf(total()));
        return there.subtract(here);
    }

    /** A package's share of all decisions, in percent. */
    double percent(String name) {
        return 100.0 * of(name) / total();
    }
}
