// SPDX-License-Identifier: Apache-2.0
// REPORT_HOLD_REACTOR_VERDICTS
package dev.ctas7.smartcrate.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a build found out about all its modules.
 *
 * @param name the artifactId of the reactor's root
 * @param version its version
 * @param modules in the reactor's order
 */
public record ReactorReport(String name, String version, List<Module> modules) {
    /**
     * One module.
     *
     * @param artifactId its name
     * @param path its folder relative to the reactor's root, with {@code /}; empty for the root itself
     * @param report null when the module was not judged
     * @param reason why it was not judged; empty when it was
     */
    public record Module(
            String artifactId, String path, @Nullable Report report, String reason) {}

    /** Copies the list. */
    public ReactorReport {
        modules = List.copyOf(modules);
    }
}
