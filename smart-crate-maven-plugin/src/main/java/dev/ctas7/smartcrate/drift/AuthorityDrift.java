// SPDX-License-Identifier: Apache-2.0
// DRIFT_MEASURE_MOVED_DECISIONS
package dev.ctas7.smartcrate.drift;

import dev.ctas7.smartcrate.lock.IntentKind;
import dev.ctas7.smartcrate.model.DriftCause;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Authority: the total-variation distance between the locked and the present distribution of decisions over packages,
 * half the sum of the differences of their shares. Growing evenly moves nothing.
 */
final class AuthorityDrift {
    private AuthorityDrift() {}

    static Measured of(Ground ground) {
        if (!ground.hasLock()) {
            return Measured.none(ground.whyNoLock());
        }
        Branching before = Branching.of(ground.locked());
        Branching now = Branching.of(ground.current());
        if (before.total() == 0 || now.total() == 0) {
            return Measured.none(
                    before.total() == 0 ? "the locked code decides nothing" : "the code decides nothing any more");
        }
        Set<String> names = new TreeSet<>(before.decisions().keySet());
        names.addAll(now.decisions().keySet());
        // In whole numbers, so that the same shares are the same to the last bit.
        BigInteger moved = BigInteger.ZERO;
        for (String name : names) {
            moved = moved.add(before.shift(name, now).abs());
        }
        BigInteger whole = BigInteger.valueOf(before.total())
                .multiply(BigInteger.valueOf(now.total()))
                .shiftLeft(1);
        List<DriftCause> causes = names.stream()
                .filter(name -> before.shift(name, now).signum() != 0)
                .sorted(Comparator.comparing(
                        (String name) -> before.shift(name, now).abs(), Comparator.reverseOrder()))
                .map(name -> cause(name, before, now))
                .toList();
        double value = Math.min(1, moved.doubleValue() / whole.doubleValue());
        return new Measured(
                "",
                value,
                causes,
                intent -> intent.with(IntentKind.BRANCHING, ground.current().of(IntentKind.BRANCHING))
                        // No vector measures what is opaque; it is part of the same picture of the packages.
                        .with(IntentKind.OPAQUE, ground.current().of(IntentKind.OPAQUE)));
    }

    private static DriftCause cause(String name, Branching before, Branching now) {
        return new DriftCause(
                "share of decisions in " + name, percent(before.percent(name)), percent(now.percent(name)));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", share);
    }
}
