// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.maven.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.ReactorModule;
import java.nio.file.Path;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnModuleTest {
    @TempDir
    private Path folder;

    @Test
    void the_plugins_own_module_need_not_declare_the_plugin_and_its_namesakes_must() throws Exception {
        MavenProject root = MavenInputsTest.project("parent", "pom", folder);
        MavenProject namesake =
                MavenInputsTest.project("smart-crate-maven-plugin", "maven-plugin", folder.resolve("namesake"));
        MavenProject own = MavenInputsTest.project("smart-crate-maven-plugin", "maven-plugin", folder.resolve("own"));
        own.setGroupId("dev.ctas7");

        assertThat(MavenInputsTest.read(root, root, namesake, own).reactor())
                .extracting(ReactorModule::plugin)
                .containsExactly(false, false, true);
    }
}
