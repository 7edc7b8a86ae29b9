// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.browser;

import dev.ctas7.smartcrate.model.Distribution;
import dev.ctas7.smartcrate.model.Distribution.Bucket;
import dev.ctas7.smartcrate.model.Distribution.Measure;
import dev.ctas7.smartcrate.model.Distribution.Peak;
import dev.ctas7.smartcrate.model.Location;
import java.util.ArrayList;
import java.util.List;

/** How lengths and complexities may be spread. */
final class RichSizes {
    private static final int[] FILES = {4, 11, 23, 31, 28, 26, 19, 17, 9, 16, 1, 1, 0, 1};
    private static final int[] METHODS = {402, 161, 77, 40, 22, 17, 9, 8, 4, 5, 0, 1, 0, 0, 0, 0, 1};

    private RichSizes() {}

    static List<Distribution> all() {
        return List.of(
                new Distribution(Measure.FILE_LENGTH, 200, 187, 84, 171, buckets(FILES, 20), files()),
                new Distribution(Measure.COMPLEXITY, 10, 747, 1, 4, buckets(METHODS, 1), methods()));
    }

    private static List<Bucket> buckets(int[] counts, int width) {
        List<Bucket> buckets = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            buckets.add(new Bucket(i * width + 1, (i + 1) * width, counts[i]));
        }
        return buckets;
    }

    private static List<Peak> files() {
        return List.of(
                new Peak(Location.of("src/main/java/demo/ledger/Router.java"), "", 262),
                new Peak(Location.of("src/main/java/demo/ledger/settlement/SettlementCoordinator.java"), "", 233),
                new Peak(Location.of("src/test/java/demo/ledger/RouterTest.java"), "", 198));
    }

    private static List<Peak> methods() {
        return List.of(
                new Peak(
                        Location.of("src/main/java/demo/ledger/Router.java", 88),
                        "demo.ledger.Router#route(String)",
                        17),
                new Peak(
                        Location.of("src/main/java/demo/ledger/settlement/SettlementCoordinator.java", 41),
                        "demo.ledger.settlement.SettlementCoordinator#settle(Batch)",
                        12));
    }
}
