// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.maven.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.CrateInputs;
import dev.ctas7.smartcrate.facts.ReactorModule;
import dev.ctas7.smartcrate.facts.ResolvedDependency;
import dev.ctas7.smartcrate.facts.SourceRoot;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Model;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MavenInputsTest {
    @TempDir
    private Path folder;

    private MavenProject root;
    private MavenProject orders;
    private MavenProject stock;

    @BeforeEach
    void make_a_reactor() throws IOException {
        root = project("parent", "pom", folder);
        orders = project("orders", "jar", folder.resolve("orders"));
        stock = project("stock", "jar", folder.resolve("stock"));
        Files.createDirectories(folder.resolve("orders/src/main/java"));
        Files.createDirectories(folder.resolve("orders/target/generated-sources/a"));
        orders.addCompileSourceRoot(folder.resolve("orders/src/main/java").toString());
        orders.addCompileSourceRoot(
                folder.resolve("orders/target/generated-sources/a").toString());
        orders.addCompileSourceRoot(folder.resolve("orders/missing").toString());
    }

    @Test
    void generated_roots_are_told_from_written_ones_and_missing_ones_are_left_out() {
        assertThat(read(orders, root, orders).sources())
                .containsExactly(
                        new SourceRoot(folder.resolve("orders/src/main/java"), SourceKind.MAIN),
                        new SourceRoot(folder.resolve("orders/target/generated-sources/a"), SourceKind.GENERATED));
    }

    @Test
    void roots_that_an_earlier_build_generated_are_found_though_no_plugin_has_named_them() throws IOException {
        Files.createDirectories(folder.resolve("orders/target/generated-sources/plugin"));

        assertThat(read(orders, root, orders).sources())
                .contains(
                        new SourceRoot(folder.resolve("orders/target/generated-sources/plugin"), SourceKind.GENERATED));
    }

    @Test
    void our_own_resource_and_our_own_processor_are_none_of_the_crates() {
        Resource ours = new Resource();
        ours.setDirectory(folder.resolve("orders").toString());
        ours.setTargetPath("META-INF/smart-crate/orders");
        ours.addInclude("smart-crate.toml");
        Resource mine = new Resource();
        mine.setDirectory(folder.resolve("orders/src/main/resources").toString());
        orders.addResource(ours);
        orders.addResource(mine);
        orders.setArtifacts(new LinkedHashSet<>(List.of(
                artifact("dev.ctas7", "annotation-processor", "7.3.1", "provided"),
                artifact("com.acme", "stock", "1.0.0", "compile"),
                artifact("org.other", "stock", "1.0.0", "runtime"))));

        CrateInputs inputs = read(orders, root, orders, stock);

        assertThat(inputs.resources()).hasSize(1);
        assertThat(inputs.dependencies())
                .extracting(ResolvedDependency::key)
                .containsExactly("com.acme:stock", "org.other:stock");
        assertThat(inputs.dependencies())
                .extracting(ResolvedDependency::sibling)
                .containsExactly(true, false);
    }

    @Test
    void a_jar_from_an_earlier_build_is_found_by_its_name() throws IOException {
        orders.getBuild().setFinalName("orders-1.0.0");
        assertThat(read(orders, root, orders).packaged()).isNull();

        Path jar = Files.createFile(folder.resolve("orders/target/orders-1.0.0.jar"));

        assertThat(read(orders, root, orders).packaged()).isEqualTo(jar);
    }

    @Test
    void the_reactor_is_described_by_its_models() throws IOException {
        Files.createDirectories(folder.resolve("stock/src/main/kotlin/a"));
        Files.createFile(folder.resolve("stock/src/main/kotlin/a/A.kt"));
        Files.createFile(folder.resolve("stock/smart-crate.toml"));
        Files.createDirectories(folder.resolve("orders/src/main/kotlin/b"));
        Files.createFile(folder.resolve("orders/src/main/kotlin/b/B.kt"));
        Dependency foundation = new Dependency();
        foundation.setGroupId("dev.ctas7");
        foundation.setArtifactId("foundation-core");
        foundation.setScope("test");
        stock.getDependencies().add(foundation);

        List<ReactorModule> reactor = read(orders, root, orders, stock).reactor();

        assertThat(reactor).extracting(ReactorModule::path).containsExactly(".", "orders", "stock");
        assertThat(reactor).extracting(ReactorModule::self).containsExactly(false, true, false);
        assertThat(reactor).extracting(ReactorModule::mainSources).containsExactly(false, true, false);
        assertThat(reactor).extracting(ReactorModule::manifest).containsExactly(false, false, true);
        assertThat(reactor).extracting(ReactorModule::foundation).containsExactly(false, false, false);

        foundation.setScope("runtime");

        assertThat(read(orders, root, orders, stock).reactor())
                .extracting(ReactorModule::foundation)
                .containsExactly(false, false, true);
    }

    @Test
    void the_root_manifest_is_the_outermost_above_the_module_wherever_maven_was_started() throws IOException {
        orders.setParent(root);
        assertThat(read(orders, root, orders).rootManifest()).isNull();

        Path manifest = Files.createFile(folder.resolve("smart-crate.toml"));

        assertThat(read(orders, root, orders).rootManifest()).isEqualTo(manifest);
        assertThat(read(orders, orders).rootManifest()).isEqualTo(manifest);
        assertThat(read(root, root, orders).rootManifest()).isNull();
        assertThat(read(stock, stock).rootManifest()).isNull();
    }

    @Test
    void of_two_manifests_above_a_module_the_outer_one_counts() throws IOException {
        MavenProject group = project("group", "pom", folder.resolve("group"));
        group.setParent(root);
        MavenProject inner = project("inner", "jar", folder.resolve("group/inner"));
        inner.setParent(group);
        Files.createFile(folder.resolve("group/smart-crate.toml"));
        Path outer = Files.createFile(folder.resolve("smart-crate.toml"));

        assertThat(read(inner, inner).rootManifest()).isEqualTo(outer);
    }

    @Test
    void a_module_that_nothing_wires_says_why_no_processor_runs() {
        assertThat(read(orders, root, orders).processing()).isEqualTo("the module has no maven-compiler-plugin");
    }

    static CrateInputs read(MavenProject self, MavenProject... reactor) {
        return MavenInputs.of(session(reactor), self, null);
    }

    @SuppressWarnings("deprecation") // Maven has no other constructor; its own tests use this one.
    private static MavenSession session(MavenProject... reactor) {
        MavenSession session =
                new MavenSession(null, null, new DefaultMavenExecutionRequest(), new DefaultMavenExecutionResult());
        session.setProjects(List.of(reactor));
        session.setAllProjects(List.of(reactor));
        return session;
    }

    private static Artifact artifact(String group, String name, String version, String scope) {
        return new DefaultArtifact(group, name, version, scope, "jar", null, new DefaultArtifactHandler("jar"));
    }

    static MavenProject project(String name, String packaging, Path basedir) throws IOException {
        Files.createDirectories(basedir);
        Model model = new Model();
        model.setGroupId("com.acme");
        model.setArtifactId(name);
        model.setVersion("1.0.0");
        model.setPackaging(packaging);
        model.setBuild(new Build());
        model.getBuild().setDirectory(basedir.resolve("target").toString());
        model.getBuild().setOutputDirectory(basedir.resolve("target/classes").toString());
        MavenProject project = new MavenProject(model);
        project.setFile(basedir.resolve("pom.xml").toFile());
        project.setArtifacts(Set.of());
        return project;
    }
}
