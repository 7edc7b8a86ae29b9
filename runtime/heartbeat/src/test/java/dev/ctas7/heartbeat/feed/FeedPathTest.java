// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedPathTest {
    @TempDir
    private Path folder;

    @Test
    void the_environment_variable_comes_first() {
        assertThat(resolve("logs/mine.jsonl")).isEqualTo(new FeedTarget.Usable(folder.resolve("logs/mine.jsonl")));
        assertThat(resolve(folder.resolve("abs.jsonl").toString()))
                .isEqualTo(new FeedTarget.Usable(folder.resolve("abs.jsonl")));
    }

    @Test
    void without_it_or_with_a_blank_one_the_default_path_is_taken() {
        FeedTarget byDefault = new FeedTarget.Usable(
                folder.resolve("observability").resolve("logs").resolve("activity_feed.jsonl"));

        assertThat(FeedPath.resolve(Map.of(), folder)).isEqualTo(byDefault);
        assertThat(resolve("  ")).isEqualTo(byDefault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../feed.jsonl", "logs/../../feed.jsonl", "..", "/tmp/..", "a..b.jsonl"})
    void two_dots_anywhere_are_refused(String path) {
        assertThat(resolve(path))
                .isEqualTo(new FeedTarget.Refused("LUKA_ACTIVITY_FEED_JSONL was '" + path
                        + "' but must not contain '..'; name the file by its plain path"));
    }

    @Test
    void a_folder_is_refused_and_a_regular_file_is_not() throws IOException {
        Files.createDirectory(folder.resolve("feed.jsonl"));
        Files.createFile(folder.resolve("file.jsonl"));

        assertThat(reason("feed.jsonl")).endsWith("was 'feed.jsonl' but must not be a folder; add the file's name");
        assertThat(resolve("file.jsonl")).isInstanceOf(FeedTarget.Usable.class);
        assertThat(reason("file.jsonl/under.jsonl")).contains("must be readable");
    }

    @Test
    void a_path_that_no_system_knows_is_refused_in_one_line() {
        assertThat(reason("feed\u0000.jsonl\u001b[2J"))
                .isEqualTo(
                        "LUKA_ACTIVITY_FEED_JSONL was 'feed\\u0000.jsonl\\u001b[2J' but must be a path that this system"
                                + " knows; name a file");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_symbolic_link_is_refused_whatever_it_leads_to_but_folders_may_be_links() throws IOException {
        Path file = Files.createFile(folder.resolve("real.jsonl"));
        Files.createSymbolicLink(folder.resolve("link.jsonl"), file);
        Files.createSymbolicLink(folder.resolve("dangling.jsonl"), folder.resolve("nowhere"));
        Files.createSymbolicLink(folder.resolve("logs"), Files.createDirectory(folder.resolve("elsewhere")));

        assertThat(reason("link.jsonl")).contains("must not be a symbolic link");
        assertThat(reason("dangling.jsonl")).contains("must not be a symbolic link");
        assertThat(resolve("logs/feed.jsonl")).isInstanceOf(FeedTarget.Usable.class);
    }

    @Test
    @EnabledIf("hasDevices")
    void a_device_is_refused() {
        assertThat(reason("/dev/full")).contains("must be a regular file");
        assertThat(reason("/")).contains("must name a file");
    }

    static boolean hasDevices() {
        return Files.exists(Path.of("/dev/full"));
    }

    private FeedTarget resolve(String named) {
        return FeedPath.resolve(Map.of(FeedPath.VARIABLE, named), folder);
    }

    private String reason(String named) {
        return ((FeedTarget.Refused) resolve(named)).reason();
    }
}
