// SPDX-License-Identifier: Apache-2.0
// TRAIL_PARSE_ARTIFACT_NAMES
package dev.ctas7.smartcrate.maven.inputs;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads who brought an artifact along off Maven's dependency trail. */
final class DependencyTrail {
    private static final int WITH_TYPE = 4;
    private static final int WITH_CLASSIFIER = 5;

    private DependencyTrail() {}

    /**
     * The coordinates of those between the module and the artifact, nearest to the module first.
     *
     * @param trail ids like {@code group:artifact:type:version}, the module's own first and the artifact's last; null
     *     where Maven tells none
     */
    static List<String> via(@Nullable List<String> trail) {
        return trail == null || trail.size() <= 2
                ? List.of()
                : trail.subList(1, trail.size() - 1).stream()
                        .map(DependencyTrail::coordinates)
                        .toList();
    }

    /** {@code group:artifact:version}, with {@code :classifier} behind it where there is one. */
    private static String coordinates(String id) {
        String[] parts = id.split(":", -1);
        return switch (parts.length) {
            case WITH_TYPE -> parts[0] + ":" + parts[1] + ":" + parts[3];
            case WITH_CLASSIFIER -> parts[0] + ":" + parts[1] + ":" + parts[4] + ":" + parts[3];
            default -> id;
        };
    }
}
