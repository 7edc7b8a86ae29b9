// SPDX-License-Identifier: Apache-2.0
// MARK_RECORD_WRITTEN_REPORT
package dev.ctas7.smartcrate.maven.reactor;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.project.MavenProject;

/**
 * Remembers in a module, for this session, where its gate wrote its report.
 *
 * <p>A file alone would not tell whether it is of this build. Only types of the JDK are kept: a goal and the
 * lifecycle's participant may come from different class loaders.
 */
public final class ReportMark {
    private static final String REPORT = "smart-crate.report";
    private static final String PUBLISHED = "smart-crate.reactor.published";

    private ReportMark() {}

    /** The module's gate has written this file. */
    public static void put(MavenProject project, Path report) {
        project.setContextValue(REPORT, report.toAbsolutePath().toString());
    }

    /** The file that the module's gate has written in this session. */
    public static Optional<Path> of(MavenProject project) {
        return project.getContextValue(REPORT) instanceof String report
                ? Optional.of(Path.of(report))
                : Optional.empty();
    }

    /** Whether this is the first call for a reactor: modules with different plugins have a participant each. */
    public static boolean claim(MavenProject top) {
        boolean first = top.getContextValue(PUBLISHED) == null;
        top.setContextValue(PUBLISHED, true);
        return first;
    }
}
