// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.source.parsed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** javac's parser judges the scanner over sources that no library writes, one folder a language level. */
class FixturesTest {
    @ParameterizedTest
    @ValueSource(ints = {17, 21, 25})
    void the_scanner_is_sure_of_every_one_and_finds_what_javac_finds(int level)
            throws IOException, InterruptedException, ExecutionException {
        assumeTrue(level <= Runtime.version().feature(), "this JDK cannot parse level " + level);

        Tally tally = RunJudge.over(Path.of("src/test/resources/fixtures", String.valueOf(level)));

        assertThat(tally.differing() + " differences")
                .as(String.join("\n", tally.differences()))
                .isEqualTo("0 differences");
        assertThat(tally.doubts()).isEmpty();
        assertThat(tally.refused()).isEmpty();
        assertThat(tally.members()).isPositive();
    }
}
