// SPDX-License-Identifier: Apache-2.0
// PARAMETER_RESOLVE_DECLARED_ORIGIN
package dev.ctas7.smartcrate.maven.doctor;

import dev.ctas7.smartcrate.maven.wiring.Doms;
import dev.ctas7.smartcrate.maven.wiring.GateBinding;
import java.util.List;
import java.util.Properties;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** Where the gate's parameters about the running system come from, in Maven's own order of precedence. */
public final class ParameterOrigins {
    private static final String PREFIX = "smart-crate.";
    private static final String NONE = "not set";

    private final MavenProject project;
    private final Properties commandLine;

    /**
     * The origins in a module.
     *
     * @param commandLine what {@code -D} says
     */
    public ParameterOrigins(MavenProject project, Properties commandLine) {
        this.project = project;
        this.commandLine = commandLine;
    }

    /** The four of them. */
    public List<GateParameter> running() {
        return List.of(
                find("natsUrl", ""),
                find("natsServerId", ""),
                find("natsTimeout", "3000"),
                find("healthEndpoints", ""));
    }

    private GateParameter find(String name, String otherwise) {
        Xpp3Dom configuration = GateBinding.configuration(project);
        if (Doms.has(configuration, name)) {
            List<String> each = Doms.texts(configuration, name);
            String value = each.isEmpty() ? Doms.text(configuration, name) : String.join(",", each);
            return new GateParameter(name, value, "<configuration> in the pom");
        }
        String given = commandLine.getProperty(PREFIX + name);
        if (given != null) {
            return new GateParameter(name, given, "command line");
        }
        String property = project.getProperties().getProperty(PREFIX + name);
        if (property != null) {
            return new GateParameter(name, property, "<properties> in the pom, or a profile");
        }
        return new GateParameter(name, otherwise, otherwise.isEmpty() ? NONE : "default");
    }
}
