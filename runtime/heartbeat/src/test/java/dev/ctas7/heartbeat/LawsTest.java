// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/**
 * The arrows between packages: command line to cluster to orchestrator to registry, and all of them to wire and bus.
 */
@AnalyzeClasses(packages = "dev.ctas7.heartbeat", importOptions = ImportOption.DoNotIncludeTests.class)
class LawsTest {
    private static final int MOST_LINES = 200;

    @ArchTest
    static final ArchRule nothing_points_back_at_the_command_line = noClasses()
            .that()
            .resideOutsideOfPackage("..heartbeat.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..heartbeat.cli..")
            .because("an application that beats has no command line of ours");

    @ArchTest
    static final ArchRule texts_know_nothing_of_ours = knowOnly("..heartbeat.text..");

    @ArchTest
    static final ArchRule alerts_know_texts_only = knowOnly("..heartbeat.alert..", "..heartbeat.text..");

    @ArchTest
    static final ArchRule the_wire_knows_alerts_and_texts_only =
            knowOnly("..heartbeat.wire..", "..heartbeat.alert..", "..heartbeat.text..");

    @ArchTest
    static final ArchRule the_bus_does_not_know_what_it_carries = knowOnly("..heartbeat.bus..", "..heartbeat.text..");

    @ArchTest
    static final ArchRule trust_knows_messages_only =
            knowOnly("..heartbeat.trust..", "..heartbeat.bus", "..heartbeat.text..");

    @ArchTest
    static final ArchRule the_registry_talks_to_nobody = knowOnly("..heartbeat.registry..");

    @ArchTest
    static final ArchRule metrics_know_what_is_counted_only =
            knowOnly("..heartbeat.metrics..", "..heartbeat.alert..", "..heartbeat.bus", "..heartbeat.registry..");

    @ArchTest
    static final ArchRule the_orchestrator_does_not_know_where_its_words_go = noClasses()
            .that()
            .resideInAPackage("..heartbeat.orchestrator..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..heartbeat.bus.nats..",
                    "..heartbeat.bus.memory..",
                    "..heartbeat.cluster..",
                    "..heartbeat.emitter..",
                    "..heartbeat.query..")
            .because("it is tested without a network, and with sinks that are lists");

    @ArchTest
    static final ArchRule nobody_reads_the_activity_feed = noClasses()
            .that()
            .resideOutsideOfPackages("..heartbeat.feed..", "..heartbeat.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..heartbeat.feed..")
            .because("it is for watching only: no gate, score or proof may depend on what it says");

    @ArchTest
    static final ArchRule only_the_nats_bus_knows_nats = noClasses()
            .that()
            .resideOutsideOfPackages("..heartbeat.bus.nats..", "..heartbeat.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.nats..")
            .because("everything else works inside one process as well");

    @ArchTest
    static final ArchRule only_trust_knows_who_signs = noClasses()
            .that()
            .resideOutsideOfPackage("..heartbeat.trust..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.bouncycastle..")
            .because("which library computes signatures is a detail that may change (decision 0015)");

    @ArchTest
    static final ArchRule only_who_counts_knows_the_counters = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "..heartbeat.metrics..", "..heartbeat.orchestrator..", "..heartbeat.cluster..", "..heartbeat.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.micrometer..", "io.prometheus..")
            .because("a crate that only beats does not have them on its class path");

    @ArchTest
    static final ArchRule only_the_command_line_knows_picocli = noClasses()
            .that()
            .resideOutsideOfPackage("..heartbeat.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..")
            .because("a crate that only beats does not have it on its class path");

    @ArchTest
    static final ArchRule what_judges_and_carries_reads_no_file = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "..heartbeat.bus.nats..",
                    "..heartbeat.cli..",
                    "..heartbeat.emitter..",
                    "..heartbeat.feed..",
                    "..heartbeat.integrity..",
                    "..heartbeat.trust..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(
                    Files.class,
                    File.class,
                    FileChannel.class,
                    FileInputStream.class,
                    FileOutputStream.class,
                    FileReader.class,
                    FileWriter.class,
                    RandomAccessFile.class)
            .because("what a judgement rests on arrives in messages and settings");

    @ArchTest
    static final ArchRule no_state_is_shared =
            fields().that().areStatic().should().beFinal().because("several orchestrators run in one process");

    @ArchTest
    static void every_package_is_null_marked(JavaClasses classes) {
        List<String> unmarked = classes.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(ours -> !ours.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .toList();

        assertThat(unmarked).isEmpty();
    }

    @Test
    void no_file_is_longer_than_two_hundred_lines() throws IOException {
        List<String> tooLong = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                int lines = Files.readAllLines(file).size();
                if (lines > MOST_LINES) {
                    tooLong.add(file + ": " + lines);
                }
            }
        }

        assertThat(tooLong).isEmpty();
    }

    /** A package that knows of ours nothing but itself and these. */
    private static ArchRule knowOnly(String itself, String... known) {
        String[] allowed = Stream.concat(Stream.of(itself), Stream.of(known)).toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(itself)
                .should()
                .dependOnClassesThat(resideInAPackage("dev.ctas7.heartbeat..").and(resideOutsideOfPackages(allowed)))
                .because("arrows point one way");
    }
}
