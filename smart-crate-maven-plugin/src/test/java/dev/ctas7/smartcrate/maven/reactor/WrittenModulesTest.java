// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.maven.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.maven.wiring.Coordinates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrittenModulesTest {
    private static final Instant THEN = Instant.parse("2026-11-21T12:00:00Z");

    @TempDir
    private Path folder;

    private Reactor reactor;
    private MavenProject orders;

    @BeforeEach
    void make_a_reactor() throws IOException {
        reactor = new Reactor(folder, "smart-crate:aggregate");
        orders = reactor.crate("orders");
    }

    @Test
    void reports_of_an_earlier_build_are_read_from_below_the_build_folders() throws IOException {
        Reactor.write(orders);
        reactor.library("library");

        assertThat(told())
                .containsExactly(
                        "shop () not applicable: packaging pom",
                        "orders (parts/orders) judged",
                        "library (parts/library) not applicable: no report, and its pom does not declare the plugin");
    }

    @Test
    void a_missing_report_is_named_with_what_to_do() throws IOException {
        assertThat(told()).endsWith("orders (parts/orders) report missing: run mvn verify in that module");
    }

    @Test
    void a_report_older_than_a_class_file_speaks_of_others_and_is_not_taken() throws IOException {
        Files.setLastModifiedTime(Reactor.write(orders), FileTime.from(THEN));
        Path type = classFile();

        Files.setLastModifiedTime(type, FileTime.from(THEN));
        assertThat(told()).endsWith("orders (parts/orders) judged");
        Files.setLastModifiedTime(type, FileTime.from(THEN.plusMillis(1)));
        assertThat(told())
                .endsWith("orders (parts/orders) report older than the class files: run mvn verify in that module");
    }

    @Test
    void a_report_of_this_build_is_taken_from_where_the_gate_wrote_it() throws IOException {
        Path elsewhere = folder.resolve("elsewhere.json");
        Files.copy(Reactor.write(orders), elsewhere);
        Files.delete(Reactor.report(orders));
        ReportMark.put(orders, elsewhere);

        assertThat(told()).endsWith("orders (parts/orders) judged");
    }

    @Test
    void a_folder_that_the_stanza_names_is_looked_into() throws IOException {
        Path configured = Files.createDirectories(folder.resolve("parts/orders/out"));
        Files.move(Reactor.write(orders), configured.resolve("report.json"));
        Xpp3Dom configuration = new Xpp3Dom("configuration");
        Xpp3Dom output = new Xpp3Dom("outputDirectory");
        output.setValue("out");
        configuration.addChild(output);
        orders.getPlugin(Coordinates.PLUGIN).setConfiguration(configuration);

        assertThat(told()).endsWith("orders (parts/orders) judged");
    }

    private Path classFile() throws IOException {
        Path type = Path.of(orders.getBuild().getOutputDirectory(), "demo", "Main.class");
        Files.createDirectories(type.getParent());
        return Files.write(type, new byte[0]);
    }

    private List<String> told() {
        return SessionModulesTest.told(WrittenModules.of(reactor.session(), reactor.top));
    }
}
