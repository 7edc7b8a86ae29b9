// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.source.parsed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * javac's parser judges the scanner over millions of lines that others wrote.
 *
 * <p>{@code -Dsmartcrate.corpus=folder} lets it judge the sources of any other folder instead.
 */
class JavacJudgeTest {
    private static final long LEAST_LINES = 3_000_000;

    /** The language level that a corpus needs, where it is not that of the oldest JDK we run on. */
    private static final Map<String, Integer> LEVELS =
            Map.of("lucene-core", 21, "helidon-webserver", 21, "trino-main", 24);

    @Test
    void the_scanner_finds_what_javac_finds() throws IOException, InterruptedException, ExecutionException {
        String other = System.getProperty("smartcrate.corpus", "");
        Tally sum = new Tally();
        List<String> leftOut = new ArrayList<>();
        for (Path corpus : other.isEmpty() ? corpora() : List.of(Path.of(other))) {
            String name = String.valueOf(corpus.getFileName());
            if (LEVELS.getOrDefault(name, 0) > Runtime.version().feature()) {
                leftOut.add(name);
                continue;
            }
            Tally tally = RunJudge.over(corpus);
            System.out.println(name + ": " + tally);
            sum.add(tally);
        }

        System.out.println("javac " + Runtime.version().feature() + " judged " + sum);
        System.out.println("left out, since this JDK cannot parse their level: " + leftOut);
        sum.doubts().forEach(doubt -> System.out.println("in doubt: " + doubt));
        assertThat(sum.differing() + " differences")
                .as(String.join("\n", sum.differences()))
                .isEqualTo("0 differences");
        assertThat(sum.doubts()).hasSizeLessThanOrEqualTo(sum.files() / 1000);
        assertThat(sum.refused()).isEmpty();
        assertThat(sum.lines()).isGreaterThanOrEqualTo(other.isEmpty() ? LEAST_LINES : 1);
    }

    private static List<Path> corpora() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of(System.getProperty("smartcrate.corpora")))) {
            return folders.sorted().toList();
        }
    }
}
