// SPDX-License-Identifier: Apache-2.0
// LIFECYCLE_ORCHESTRATE_DECLARED_MODULES
package dev.ctas7.smartcrate.maven;

import dev.ctas7.smartcrate.maven.inputs.ReactorModules;
import dev.ctas7.smartcrate.maven.reactor.ReportMark;
import dev.ctas7.smartcrate.maven.reactor.SessionModules;
import dev.ctas7.smartcrate.maven.wiring.Coordinates;
import dev.ctas7.smartcrate.maven.wiring.ModuleWiring;
import dev.ctas7.smartcrate.maven.wiring.WiringContext;
import dev.ctas7.smartcrate.model.ReactorReport;
import java.io.IOException;
import java.util.Optional;
import org.apache.maven.AbstractMavenLifecycleParticipant;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Wires every module that declares this plugin with {@code <extensions>true</extensions>}, before anything is built,
 * and tells what became of them at the end.
 *
 * <p>Registered by {@code META-INF/plexus/components.xml}. Never throws and never assumes the whole reactor: m2e calls
 * it once per participant, IntelliJ once per module.
 */
public final class SmartCrateLifecycleParticipant extends AbstractMavenLifecycleParticipant {
    private static final Logger LOG = LoggerFactory.getLogger("smart-crate");

    /** Called by Maven, which keeps one for each extension realm. */
    public SmartCrateLifecycleParticipant() {}

    @Override
    public void afterProjectsRead(MavenSession session) {
        for (MavenProject project : session.getProjects()) {
            try {
                if (project.getPlugin(Coordinates.PLUGIN) != null
                        && !project.getPackaging().equals("pom")) {
                    ModuleWiring.wire(project, WiringContext.of(session, project))
                            .forEach(LOG::warn);
                }
            } catch (RuntimeException | LinkageError e) {
                // The outermost edge: an exception from here breaks imports in IDEs. Gate 0 fails what is not wired.
                LOG.warn("smart-crate could not wire {}: {}", project.getId(), String.valueOf(e));
                LOG.debug("smart-crate could not wire a module; this is a bug of the plugin", e);
            }
        }
    }

    /** Tells what became of all modules, after the last one and after failures too. Never fails a build. */
    @Override
    public void afterSessionEnd(MavenSession session) {
        try {
            MavenProject top = ReactorModules.top(session);
            Optional<ReactorReport> reactor = SessionModules.of(session);
            if (top != null && reactor.isPresent() && ReportMark.claim(top)) {
                Console console = new Console(LOG, Colours.shown(session, System.getenv()));
                ReactorOutput.write(top, reactor.get()).forEach(console::print);
            }
        } catch (IOException | RuntimeException | LinkageError e) {
            // The outermost edge: the build's own result stands, whatever becomes of the summary.
            LOG.warn("smart-crate could not merge the modules' reports: {}", String.valueOf(e.getMessage()));
            LOG.debug("smart-crate could not merge the modules' reports", e);
        }
    }
}
