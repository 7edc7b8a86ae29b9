// SPDX-License-Identifier: Apache-2.0
// POM_RENDER_MISSING_XML
package dev.ctas7.smartcrate.maven.init;

import dev.ctas7.smartcrate.maven.wiring.Advice;
import dev.ctas7.smartcrate.maven.wiring.Coordinates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * The XML that a pom lacks, and where it goes.
 *
 * <p>A reactor's modules take it from their parent, so it is asked for once, at the topmost pom of the project's own
 * that all of them inherit from.
 */
public final class PomAdvice {
    private final MavenProject project;
    private final MavenProject place;

    /** Advice for a module. */
    public PomAdvice(MavenProject project) {
        this.project = project;
        MavenProject top = project;
        while (top.getParent() != null && top.getParent().getBasedir() != null) {
            top = top.getParent();
        }
        place = top;
    }

    /** Whether the pom has all that a crate needs, of its own or from a parent. */
    public boolean complete() {
        return foundation() && stanza();
    }

    /** The steps, each a sentence and the lines to paste; none when nothing is missing. */
    public List<List<String>> steps() {
        if (complete()) {
            return List.of();
        }
        if (!place.equals(project)) {
            return List.of(elsewhere());
        }
        Model model = project.getOriginalModel();
        List<List<String>> steps = new ArrayList<>();
        if (!foundation()) {
            steps.add(dependency(model));
        }
        if (!stanza()) {
            steps.add(plugin(model.getBuild()));
        }
        return steps;
    }

    private List<String> elsewhere() {
        String what = foundation() ? "plugin" : stanza() ? "dependency" : "dependency and plugin";
        return List.of("add the " + what + " to " + file() + ", for all modules at once: mvn "
                + Advice.goal("init", false) + " there shows the XML");
    }

    private static List<String> dependency(Model model) {
        boolean section = !model.getDependencies().isEmpty();
        return step(section ? "into <dependencies>" : "before </project>", section, Advice.foundation(), false);
    }

    private static List<String> plugin(@Nullable Build build) {
        boolean section = build != null && !build.getPlugins().isEmpty();
        String where = build == null ? "before </project>" : "into <build>";
        return step(section ? "into <build><plugins>" : where, section, Advice.stanza(), build == null);
    }

    private static List<String> step(String where, boolean section, List<String> xml, boolean build) {
        String name = xml.get(0).equals("<plugin>") ? "plugins" : "dependencies";
        List<String> lines = section ? xml : wrapped(name, xml);
        List<String> step = new ArrayList<>();
        step.add("paste " + where + " of pom.xml:");
        step.addAll(build ? wrapped("build", lines) : lines);
        return step;
    }

    private static List<String> wrapped(String element, List<String> lines) {
        List<String> wrapped = new ArrayList<>();
        wrapped.add("<" + element + ">");
        lines.forEach(line -> wrapped.add("  " + line));
        wrapped.add("</" + element + ">");
        return wrapped;
    }

    private String file() {
        Path from = project.getBasedir().toPath();
        return from.relativize(place.getBasedir().toPath())
                .resolve("pom.xml")
                .toString()
                .replace('\\', '/');
    }

    private boolean foundation() {
        return project.getDependencies().stream()
                .anyMatch(one -> Coordinates.GROUP.equals(one.getGroupId())
                        && Coordinates.FOUNDATION.equals(one.getArtifactId()));
    }

    private boolean stanza() {
        return project.getPlugin(Coordinates.PLUGIN) != null;
    }
}
