// SPDX-License-Identifier: Apache-2.0
// DEPENDENCY_DESCRIBE_RESOLVED_ARTIFACT
package dev.ctas7.smartcrate.facts;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An artifact on the crate's class path, our own processor left out.
 *
 * @param classifier empty for none
 * @param scope compile, runtime, provided, system or test
 * @param file the jar, or the output folder of a module in the same reactor; null when Maven resolved none
 * @param sibling whether a module of the same reactor builds it
 * @param via the {@link #coordinates()} of who brought it along, nearest to the crate first; empty for a declared one
 */
public record ResolvedDependency(
        String groupId,
        String artifactId,
        String version,
        String type,
        String classifier,
        String scope,
        @Nullable Path file,
        boolean sibling,
        List<String> via) {
    /** Copies the list. */
    public ResolvedDependency {
        via = List.copyOf(via);
    }

    /** One of which it is not known who brought it along. */
    public ResolvedDependency(
            String groupId,
            String artifactId,
            String version,
            String type,
            String classifier,
            String scope,
            @Nullable Path file,
            boolean sibling) {
        this(groupId, artifactId, version, type, classifier, scope, file, sibling, List.of());
    }

    /** {@code groupId:artifactId}. */
    public String key() {
        return groupId + ":" + artifactId;
    }

    /** {@code groupId:artifactId:version}, with {@code :classifier} behind it where there is one. */
    public String coordinates() {
        return key() + ":" + version + (classifier.isEmpty() ? "" : ":" + classifier);
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
