// SPDX-License-Identifier: Apache-2.0
// RESOURCE_DESCRIBE_PACKAGED_ROOT
package dev.ctas7.smartcrate.facts;

import java.nio.file.Path;
import java.util.List;

/**
 * A folder of main resources.
 *
 * @param includes Ant patterns relative to the folder; empty for everything
 * @param excludes Ant patterns that take files out again
 */
public record ResourceRoot(Path folder, List<String> includes, List<String> excludes) {
    /** Copies the lists. */
    public ResourceRoot {
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
    }
}
