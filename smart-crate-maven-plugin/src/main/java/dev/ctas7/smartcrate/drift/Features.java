// SPDX-License-Identifier: Apache-2.0
// FEATURES_COMPUTE_INTENT_SHAPE
package dev.ctas7.smartcrate.drift;

import dev.ctas7.smartcrate.lock.Intent;
import dev.ctas7.smartcrate.lock.IntentKind;
import dev.ctas7.smartcrate.model.DeltaAngle;
import dev.ctas7.smartcrate.model.DeltaAngle.Feature;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a crate's build is like, in three numbers from 0 to 1 that an intent's lines determine.
 *
 * @param complexity d / (d + 100), d being the decisions that a package holds on average
 * @param centralization Freeman's degree centralization of the packages and the edges between them, directions left
 *     out: 0 when all have as many neighbours, 1 when one stands in the middle of all others; 0 for fewer than three
 * @param opacity the share of packages with a method that reflects, is native or calls what no table knows
 */
record Features(double complexity, double centralization, double opacity) {
    /** Decisions of ten methods at McCabe's limit, rounded; a package that holds as many is half way to 1. */
    private static final double HALF = 100;

    static Features of(Intent intent) {
        Branching branching = Branching.of(intent);
        int packages = branching.decisions().size();
        double average = packages == 0 ? 0 : (double) branching.total() / packages;
        Set<String> opaque = new HashSet<>(intent.of(IntentKind.OPAQUE).keySet());
        Set<String> all = new HashSet<>(branching.decisions().keySet());
        all.addAll(opaque);
        return new Features(
                average / (average + HALF),
                centralization(intent.of(IntentKind.EDGE).keySet()),
                all.isEmpty() ? 0 : (double) opaque.size() / all.size());
    }

    /** The angle to another build's features; 0 between two of nothing, 90 when only one is nothing. */
    DeltaAngle angle(Features now) {
        if (equals(now)) {
            return new DeltaAngle(0, null);
        }
        double lengths = length() * now.length();
        double product = complexity * now.complexity + centralization * now.centralization + opacity * now.opacity;
        double cosine = lengths == 0 ? 0 : Math.max(0, Math.min(1, product / lengths));
        return new DeltaAngle(Math.toDegrees(Math.acos(cosine)), grown(now));
    }

    private double length() {
        return Math.sqrt(complexity * complexity + centralization * centralization + opacity * opacity);
    }

    private @Nullable Feature grown(Features now) {
        Feature most = null;
        double largest = 0;
        for (Feature feature : Feature.values()) {
            double growth = now.value(feature) - value(feature);
            if (growth > largest) {
                largest = growth;
                most = feature;
            }
        }
        return most;
    }

    private double value(Feature feature) {
        return switch (feature) {
            case COMPLEXITY -> complexity;
            case CENTRALIZATION -> centralization;
            case OPACITY -> opacity;
        };
    }

    private static double centralization(Set<String> edges) {
        Map<String, Set<String>> neighbours = new TreeMap<>();
        for (String edge : edges) {
            int blank = edge.indexOf(' ');
            if (blank > 0) {
                String from = edge.substring(0, blank);
                String to = edge.substring(blank + 1);
                neighbours.computeIfAbsent(from, name -> new HashSet<>()).add(to);
                neighbours.computeIfAbsent(to, name -> new HashSet<>()).add(from);
            }
        }
        int count = neighbours.size();
        if (count < 3) {
            return 0;
        }
        int most = neighbours.values().stream().mapToInt(Set::size).max().orElse(0);
        long missing =
                neighbours.values().stream().mapToLong(own -> most - own.size()).sum();
        return missing / ((count - 1.0) * (count - 2.0));
    }
}
