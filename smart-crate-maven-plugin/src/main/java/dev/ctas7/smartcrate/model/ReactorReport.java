// SPDX-License-Identifier: Apache-2.0
// REPORT_HOLD_REACTOR_VERDICTS
package dev.ctas7.smartcrate.model;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a build found out about all its modules.
 *
 * @param name the artifactId of the reactor's root
 * @param version its version
 * @param modules in the reactor's order
 */
public record ReactorReport(String name, String version, List<Module> modules) {
    /** Begins the reason of a module that has nothing to judge. */
    public static final String NOT_APPLICABLE = "not applicable";

    /** The reason of a module that this build did not come to. */
    public static final String NOT_BUILT = "not built";

    /** The reason of a module that the build was told to leave out, with {@code -pl} or the like. */
    public static final String NOT_SELECTED = "not built: not selected";

    /** Begins the reason of a module whose gate was told to skip. */
    public static final String SKIPPED = "skipped";

    /** The reason of a module that failed before its gate wrote a report. */
    public static final String FAILED = "failed before gate";

    /**
     * One module.
     *
     * @param artifactId its name
     * @param path its folder relative to the reactor's root, with {@code /}; empty for the root itself
     * @param report null when the module was not judged
     * @param reason why it was not judged, beginning with one of the constants or in other words; empty when it was
     */
    public record Module(
            String artifactId, String path, @Nullable Report report, String reason) {}

    /** What is said about all modules together. */
    public enum Verdict {
        /** Every module with something to judge was judged and passes. */
        PASS,
        /** A module does not pass, or failed before it could be judged. */
        FAIL,
        /** Nothing failed, and a module with something to judge was not judged; or there was nothing at all. */
        INCOMPLETE;

        /** The word in reports: {@code pass}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Copies the list. */
    public ReactorReport {
        modules = List.copyOf(modules);
    }

    /** The reports of the modules that were judged, in the reactor's order. */
    public List<Report> judged() {
        return modules.stream().map(Module::report).filter(Objects::nonNull).toList();
    }

    /** Worst first: what failed, then what nobody looked at. */
    public Verdict verdict() {
        boolean failed = judged().stream().anyMatch(report -> !report.passed())
                || modules.stream().anyMatch(module -> module.reason().startsWith(FAILED));
        if (failed) {
            return Verdict.FAIL;
        }
        boolean all = modules.stream()
                .allMatch(module -> module.report() != null || module.reason().startsWith(NOT_APPLICABLE));
        return all && !judged().isEmpty() ? Verdict.PASS : Verdict.INCOMPLETE;
    }
}
