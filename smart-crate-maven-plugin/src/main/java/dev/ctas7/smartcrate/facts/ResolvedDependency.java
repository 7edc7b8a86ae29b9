// SPDX-License-Identifier: Apache-2.0
// DEPENDENCY_DESCRIBE_RESOLVED_ARTIFACT
package dev.ctas7.smartcrate.facts;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * An artifact on the crate's class path, our own processor left out.
 *
 * @param classifier empty for none
 * @param scope compile, runtime, provided, system or test
 * @param file the jar, or the output folder of a module in the same reactor; null when Maven resolved none
 * @param sibling whether a module of the same reactor builds it
 */
public record ResolvedDependency(
        String groupId,
        String artifactId,
        String version,
        String type,
        String classifier,
        String scope,
        @Nullable Path file,
        boolean sibling) {
    /** {@code groupId:artifactId}. */
    public String key() {
        return groupId + ":" + artifactId;
    }

    /** Whether the version ends in {@code -SNAPSHOT}; such an artifact may change under its name. */
    public boolean snapshot() {
        return version.endsWith("-SNAPSHOT");
    }

    /** Whether it is there when the crate runs. */
    public boolean packaged() {
        return scope.equals("compile") || scope.equals("runtime");
    }
}
