// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.integrity;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.io.FileOutputStream;
import java.io.FileWriter;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.util.Set;

/** The report interprets and never acts: there is nothing in its package that could write. */
@AnalyzeClasses(packages = "dev.ctas7.heartbeat.integrity", importOptions = ImportOption.DoNotIncludeTests.class)
class ReadOnlyTest {
    private static final Set<String> LOOKING =
            Set.of("exists", "isRegularFile", "newInputStream", "getLastModifiedTime");

    @ArchTest
    static final ArchRule only_calls_that_look_are_made_on_files = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "the target is in Files and does more than look",
                    (JavaCall<?> call) -> call.getTargetOwner().isEquivalentTo(Files.class)
                            && !LOOKING.contains(call.getTarget().getName())))
            .because("a report that changes what it reports on is none");

    @ArchTest
    static final ArchRule nothing_else_could_write_or_send = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(
                    File.class, FileChannel.class, FileOutputStream.class, FileWriter.class, RandomAccessFile.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net..", "io.nats..", "..heartbeat.bus..", "..heartbeat.feed..")
            .because("advice is given to whoever asks, and to nobody else");
}
