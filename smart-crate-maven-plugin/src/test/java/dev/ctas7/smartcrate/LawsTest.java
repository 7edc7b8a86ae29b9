// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
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
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** The arrows between packages: maven to run to gates to facts to model, and report to model. */
@AnalyzeClasses(packages = "dev.ctas7.smartcrate", importOptions = ImportOption.DoNotIncludeTests.class)
class LawsTest {
    @ArchTest
    static final ArchRule only_the_front_door_knows_maven = noClasses()
            .that()
            .resideOutsideOfPackage("..smartcrate.maven..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.maven..")
            .because("a gate that needs Maven cannot be tested with a temporary folder");

    @ArchTest
    static final ArchRule nothing_points_back_at_the_front_door = noClasses()
            .that()
            .resideOutsideOfPackage("..smartcrate.maven..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..smartcrate.maven..")
            .because("the same engine has to run without Maven");

    @ArchTest
    static final ArchRule nothing_points_back_at_the_command_line = noClasses()
            .that()
            .resideOutsideOfPackage("..smartcrate.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..smartcrate.cli..")
            .because("it is a front door like Maven's");

    @ArchTest
    static final ArchRule gates_do_not_know_each_other = slices().matching("..smartcrate.gates.(*)..")
            .should()
            .notDependOnEachOther()
            .allowEmptyShould(true)
            .because("a gate must be removable by deleting its package");

    @ArchTest
    static final ArchRule gates_know_neither_who_runs_them_nor_who_reports_them = noClasses()
            .that()
            .resideInAnyPackage("..smartcrate.gate..", "..smartcrate.gates..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..smartcrate.run..", "..smartcrate.report..")
            .because("a gate is a function from facts to findings");

    @ArchTest
    static final ArchRule the_grade_knows_facts_and_the_model_only = noClasses()
            .that()
            .resideInAPackage("..smartcrate.grade..")
            .should()
            .dependOnClassesThat(resideInAPackage("dev.ctas7.smartcrate..")
                    .and(resideOutsideOfPackages(
                            "..smartcrate.grade..",
                            "..smartcrate.facts..",
                            "..smartcrate.manifest..",
                            "..smartcrate.model..")))
            .because("a grade is a function from facts and findings to four numbers");

    @ArchTest
    static final ArchRule a_promise_is_read_from_facts_and_settings_only = noClasses()
            .that()
            .resideInAPackage("dev.ctas7.smartcrate.pattern..")
            .should()
            .dependOnClassesThat(resideInAPackage("dev.ctas7.smartcrate..")
                    .and(resideOutsideOfPackages(
                            "dev.ctas7.smartcrate.pattern..",
                            "..smartcrate.facts..",
                            "..smartcrate.manifest..",
                            "..smartcrate.model..")))
            .because("more than one gate judges what a header promises");

    @ArchTest
    static final ArchRule drift_knows_facts_promises_and_the_lock_only = noClasses()
            .that()
            .resideInAPackage("..smartcrate.drift..")
            .should()
            .dependOnClassesThat(resideInAPackage("dev.ctas7.smartcrate..")
                    .and(resideOutsideOfPackages(
                            "..smartcrate.drift..",
                            "..smartcrate.facts..",
                            "..smartcrate.lock..",
                            "..smartcrate.manifest..",
                            "..smartcrate.model..",
                            "..smartcrate.pattern..")))
            .because("drift is a function from facts to five numbers");

    @ArchTest
    static final ArchRule the_lock_does_not_know_how_drift_is_measured = noClasses()
            .that()
            .resideInAPackage("..smartcrate.lock..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..smartcrate.drift..")
            .because("what is compared must not depend on the comparison");

    @ArchTest
    static final ArchRule facts_do_not_know_gates = noClasses()
            .that()
            .resideInAnyPackage("..smartcrate.facts..", "..smartcrate.manifest..", "..smartcrate.lock..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..smartcrate.gate..", "..smartcrate.gates..", "..smartcrate.run..", "..smartcrate.report..")
            .because("facts are the same whatever is asked of them");

    @ArchTest
    static final ArchRule model_depends_on_nothing_of_ours = noClasses()
            .that()
            .resideInAPackage("..smartcrate.model..")
            .should()
            .dependOnClassesThat(resideInAPackage("dev.ctas7..").and(resideOutsideOfPackages("..smartcrate.model..")))
            .because("everything else speaks in its words");

    @ArchTest
    static final ArchRule reports_know_the_model_only = noClasses()
            .that()
            .resideInAPackage("..smartcrate.report..")
            .should()
            .dependOnClassesThat(resideInAPackage("dev.ctas7.smartcrate..")
                    .and(resideOutsideOfPackages("..smartcrate.model..", "..smartcrate.report..")))
            .because("a report must be printable long after the crate is gone");

    @ArchTest
    static final ArchRule what_judges_and_reports_reads_no_file = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "..smartcrate.maven..",
                    "..smartcrate.files..",
                    "..smartcrate.facts..",
                    "..smartcrate.manifest..",
                    "..smartcrate.lock..")
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
            .because("each file is read once, by a gatherer that bounds it");

    @ArchTest
    static final ArchRule no_state_is_shared =
            fields().that().areStatic().should().beFinal().because("modules are built in parallel in one process");

    @ArchTest
    static void every_package_is_null_marked(JavaClasses classes) {
        List<String> unmarked = classes.stream()
                // Written by maven-plugin-plugin, not by us.
                .filter(type -> !type.getSimpleName().equals("HelpMojo"))
                .map(JavaClass::getPackage)
                .distinct()
                .filter(ours -> !ours.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .toList();

        assertThat(unmarked).isEmpty();
    }
}
