// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.maven.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.maven.wiring.Coordinates;
import java.util.Properties;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.Test;

class ParameterOriginsTest {
    private final MavenProject project = new MavenProject(new Model());
    private final Properties commandLine = new Properties();

    private GateParameter natsUrl() {
        return new ParameterOrigins(project, commandLine).running().get(0);
    }

    private static Xpp3Dom configuration(String element, String... values) {
        Xpp3Dom configuration = new Xpp3Dom("configuration");
        Xpp3Dom parameter = new Xpp3Dom(element);
        for (String value : values) {
            Xpp3Dom item = new Xpp3Dom("item");
            item.setValue(value);
            parameter.addChild(item);
        }
        if (values.length == 1) {
            parameter = new Xpp3Dom(element);
            parameter.setValue(values[0]);
        }
        configuration.addChild(parameter);
        return configuration;
    }

    private void configured(Xpp3Dom configuration) {
        Plugin plugin = new Plugin();
        plugin.setGroupId("dev.ctas7");
        plugin.setArtifactId(Coordinates.PLUGIN.substring(Coordinates.GROUP.length() + 1));
        PluginExecution execution = new PluginExecution();
        execution.addGoal("gate");
        execution.setConfiguration(configuration);
        plugin.addExecution(execution);
        project.setBuild(new Build());
        project.getBuild().addPlugin(plugin);
    }

    @Test
    void nothing_is_set_but_the_timeout_has_a_default() {
        assertThat(new ParameterOrigins(project, commandLine).running())
                .containsExactly(
                        new GateParameter("natsUrl", "", "not set"),
                        new GateParameter("natsServerId", "", "not set"),
                        new GateParameter("natsTimeout", "3000", "default"),
                        new GateParameter("healthEndpoints", "", "not set"));
    }

    @Test
    void configuration_wins_over_the_command_line_and_that_over_properties() {
        project.getProperties().setProperty("smart-crate.natsUrl", "nats://pom");
        assertThat(natsUrl())
                .isEqualTo(new GateParameter("natsUrl", "nats://pom", "<properties> in the pom, or a profile"));

        commandLine.setProperty("smart-crate.natsUrl", "nats://given");
        assertThat(natsUrl()).isEqualTo(new GateParameter("natsUrl", "nats://given", "command line"));

        configured(configuration("natsUrl", "nats://stanza"));
        assertThat(natsUrl()).isEqualTo(new GateParameter("natsUrl", "nats://stanza", "<configuration> in the pom"));
    }

    @Test
    void a_list_is_shown_as_it_would_be_given() {
        configured(configuration("healthEndpoints", "http://a", "http://b"));

        assertThat(new ParameterOrigins(project, commandLine).running().get(3).value())
                .isEqualTo("http://a,http://b");
    }
}
