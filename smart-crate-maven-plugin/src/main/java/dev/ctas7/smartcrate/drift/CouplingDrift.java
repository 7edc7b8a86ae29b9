// SPDX-License-Identifier: Apache-2.0
// DRIFT_MEASURE_NEW_COUPLING
package dev.ctas7.smartcrate.drift;

import dev.ctas7.smartcrate.lock.Difference;
import dev.ctas7.smartcrate.lock.IntentKind;
import dev.ctas7.smartcrate.lock.Lock;
import dev.ctas7.smartcrate.lock.LockComparison;
import dev.ctas7.smartcrate.lock.LockPart;
import dev.ctas7.smartcrate.lock.LockState;
import dev.ctas7.smartcrate.model.DriftCause;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Coupling: dependencies and package edges that are new, of those that were locked.
 *
 * <p>Another version of a dependency is no new one. What is gone makes nothing closer coupled, and stays known.
 */
final class CouplingDrift {
    private static final String BEFORE = "not in the lock";

    private CouplingDrift() {}

    static Measured of(Ground ground) {
        if (!(ground.facts().lock() instanceof LockState.Present present)) {
            return Measured.none(ground.whyNoLock());
        }
        Map<String, String> edges = newEdges(ground);
        Map<String, String> dependencies = newDependencies(ground, present.lock());
        List<DriftCause> causes = new ArrayList<>();
        dependencies
                .keySet()
                .forEach(key -> causes.add(new DriftCause("dependency " + key, BEFORE, "on the class path")));
        edges.keySet()
                .forEach(edge -> causes.add(new DriftCause(
                        "use of package " + to(edge) + " by " + from(edge), BEFORE, "in the byte code")));
        int locked = ground.locked().of(IntentKind.EDGE).size()
                + ground.locked().of(IntentKind.DEPENDENCY).size()
                + present.lock().dependencies().lines().size();
        return Measured.share(
                causes,
                locked,
                intent -> intent.plus(IntentKind.EDGE, edges).plus(IntentKind.DEPENDENCY, dependencies));
    }

    private static Map<String, String> newEdges(Ground ground) {
        Map<String, String> edges = new TreeMap<>(ground.current().of(IntentKind.EDGE));
        edges.keySet().removeAll(ground.locked().of(IntentKind.EDGE).keySet());
        return edges;
    }

    private static Map<String, String> newDependencies(Ground ground, Lock locked) {
        Map<String, String> added = new TreeMap<>();
        for (Difference difference : LockComparison.compare(
                LockPart.DEPENDENCY, locked, ground.facts().current())) {
            if (difference.locked() == null) {
                added.put(difference.key(), "");
            }
        }
        added.keySet().removeAll(ground.locked().of(IntentKind.DEPENDENCY).keySet());
        return added;
    }

    private static String from(String edge) {
        return edge.substring(0, Math.max(0, edge.indexOf(' ')));
    }

    private static String to(String edge) {
        return edge.substring(edge.indexOf(' ') + 1);
    }
}
