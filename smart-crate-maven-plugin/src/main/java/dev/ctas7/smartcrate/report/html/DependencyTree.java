// SPDX-License-Identifier: Apache-2.0
// DEPENDENCIES_SORT_DECLARED_TREE
package dev.ctas7.smartcrate.report.html;

import dev.ctas7.smartcrate.model.DependencyTrust;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who brought whom along: the declared dependencies first, below each what came with it. */
final class DependencyTree {
    private static final String CRATE = "";

    private final Map<String, List<DependencyTrust>> children = new LinkedHashMap<>();

    /** Reads the tree off the paths. One whose bringer is not listed hangs on the nearest that is. */
    DependencyTree(List<DependencyTrust> dependencies) {
        Map<String, Integer> depths = new HashMap<>();
        dependencies.forEach(dependency ->
                depths.put(dependency.coordinates(), dependency.via().size()));
        for (DependencyTrust dependency : dependencies) {
            children.computeIfAbsent(bringer(dependency, depths), bringer -> new ArrayList<>())
                    .add(dependency);
        }
    }

    /** Those that hang on the crate itself. */
    List<DependencyTrust> declared() {
        return children.getOrDefault(CRATE, List.of());
    }

    /** Those that one brought along. */
    List<DependencyTrust> broughtBy(DependencyTrust dependency) {
        return children.getOrDefault(dependency.coordinates(), List.of());
    }

    /** All that hang on one, itself left out, near ones first. */
    List<DependencyTrust> below(DependencyTrust dependency) {
        List<DependencyTrust> below = new ArrayList<>(broughtBy(dependency));
        for (int i = 0; i < below.size(); i++) {
            below.addAll(broughtBy(below.get(i)));
        }
        return below;
    }

    // A bringer has a shorter path, so that nothing can hang on itself, whatever the paths say.
    private static String bringer(DependencyTrust dependency, Map<String, Integer> depths) {
        List<String> via = dependency.via();
        for (int i = via.size() - 1; i >= 0; i--) {
            Integer depth = depths.get(via.get(i));
            if (depth != null && depth < via.size()) {
                return via.get(i);
            }
        }
        return CRATE;
    }
}
