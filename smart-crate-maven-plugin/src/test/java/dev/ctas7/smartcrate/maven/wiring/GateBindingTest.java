// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.maven.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.Resource;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.Test;

class GateBindingTest {
    @Test
    void a_stanza_without_executions_gets_the_gate_at_verify_with_a_copy_of_its_configuration() {
        Modules module = Modules.with("3.14.1", null);
        Xpp3Dom configuration = Modules.dom("<strict>true</strict>");
        module.ours().setConfiguration(configuration);

        module.wire();

        assertThat(module.ours().getExecutions()).hasSize(1);
        PluginExecution bound = Modules.execution(module.ours(), "default-gate");
        assertThat(bound.getPhase()).isEqualTo("verify");
        assertThat(bound.getGoals()).containsExactly("gate");
        assertThat(bound.getConfiguration()).isEqualTo(configuration).isNotSameAs(configuration);
    }

    @Test
    void a_declared_gate_is_left_where_the_user_bound_it() {
        Modules module = Modules.with("3.14.1", null);
        PluginExecution mine = new PluginExecution();
        mine.setId("mine");
        mine.setPhase("install");
        mine.addGoal("gate");
        module.ours().addExecution(mine);

        module.wire();

        assertThat(module.ours().getExecutions()).containsExactly(mine);
        assertThat(GateBinding.phase(module.project)).hasValue("install");
    }

    @Test
    void an_execution_of_another_goal_does_not_count() {
        Modules module = Modules.with("3.14.1", null);
        PluginExecution lock = new PluginExecution();
        lock.setId("lock");
        lock.addGoal("lock");
        module.ours().addExecution(lock);

        module.wire();

        assertThat(module.ours().getExecutionsAsMap()).containsOnlyKeys("lock", "default-gate");
    }

    @Test
    void configuration_written_for_the_default_execution_is_kept() {
        Modules module = Modules.with("3.14.1", null);
        PluginExecution written = new PluginExecution();
        written.setId("default-gate");
        written.setConfiguration(Modules.dom("<skip>true</skip>"));
        module.ours().addExecution(written);

        module.wire();

        assertThat(module.ours().getExecutions()).containsExactly(written);
        assertThat(written.getGoals()).containsExactly("gate");
        assertThat(written.getPhase()).isEqualTo("verify");
        assertThat(Doms.text(written.getConfiguration(), "skip")).isEqualTo("true");
    }

    @Test
    void the_manifest_becomes_a_resource_beside_the_proof() {
        Modules module = Modules.with("3.14.1", null);

        module.wire();

        List<Resource> resources = module.project.getResources();
        assertThat(resources).hasSize(1);
        Resource manifest = resources.get(0);
        assertThat(manifest.getDirectory())
                .isEqualTo(module.project.getBasedir().toString());
        assertThat(manifest.getIncludes()).containsExactly("smart-crate.toml");
        assertThat(manifest.getTargetPath()).isEqualTo("META-INF/smart-crate/orders");
        assertThat(manifest.isFiltering()).isFalse();
        assertThat(ManifestResource.isOurs(module.project, manifest)).isTrue();
    }

    @Test
    void a_manifest_elsewhere_is_taken_from_there_unless_it_has_another_name() {
        Modules elsewhere = Modules.with("3.14.1", null);
        elsewhere.ours().setConfiguration(Modules.dom("<manifest>config/smart-crate.toml</manifest>"));
        Modules renamed = Modules.with("3.14.1", null).property("smart-crate.manifest", "crate.toml");

        elsewhere.wire();
        renamed.wire();

        assertThat(elsewhere.project.getResources())
                .extracting(Resource::getDirectory)
                .containsExactly(elsewhere
                        .project
                        .getBasedir()
                        .toPath()
                        .resolve("config")
                        .toString());
        assertThat(renamed.project.getResources()).isEmpty();
    }
}
