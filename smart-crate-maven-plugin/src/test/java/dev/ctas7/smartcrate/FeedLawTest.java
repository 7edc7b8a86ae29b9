// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The activity feed is for looking only: nothing that judges a build may know of it. */
@AnalyzeClasses(packages = "dev.ctas7", importOptions = ImportOption.DoNotIncludeTests.class)
class FeedLawTest {
    private static final Pattern FEED = Pattern.compile("activity.?feed|heartbeat\\.feed|LUKA_", Pattern.CASE_INSENSITIVE);

    @ArchTest
    static final ArchRule no_gate_score_or_proof_reads_the_feed = noClasses()
            .that()
            .resideInAnyPackage("dev.ctas7.smartcrate..", "dev.ctas7.foundation..", "dev.ctas7.processor..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.ctas7.heartbeat.feed..", "dev.ctas7.heartbeat.integrity..")
            .because("a heartbeat event must never count as started, completed or verified");

    @Test
    void nothing_that_judges_or_proves_names_the_feeds_file() throws IOException {
        for (String module : List.of(".", "../foundation-core", "../annotation-processor")) {
            try (Stream<Path> sources = Files.walk(Path.of(module, "src", "main"))) {
                List<Path> all = sources.filter(Files::isRegularFile).toList();
                assertThat(all).isNotEmpty();
                assertThat(all).noneMatch(FeedLawTest::namesTheFeed);
            }
        }
    }

    private static boolean namesTheFeed(Path file) {
        try {
            return FEED.matcher(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                    .find();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
