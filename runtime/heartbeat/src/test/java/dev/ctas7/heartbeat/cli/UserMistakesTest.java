// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserMistakesTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            orchstrate | Unmatched argument at index 0: 'orchstrate'
            orchestrate --partition 2/2 | partition.number was 2 but must be 0 to 1
            orchestrate --partition two | --partition was 'two' but must be N/COUNT, as 0/2
            orchestrate --replicas 6 | replicas was 6 but must be 1 to 5
            orchestrate --most-crates 0 | limits.most-crates was '0' but must be 1 to 16000000
            orchestrate --expect greeter | --expect was 'greeter' but must be CRATE=HASH
            orchestrate --key-ring nowhere.toml | --key-ring: nowhere.toml is no file; name one that exists
            orchestrate --nats-user me | --nats-user needs the password in the environment's SX9_NATS_PASSWORD
            emit | Missing required parameter: 'NAME'
            emit greeter --interval PT0S | interval_ms was '0' but must be 1 to 86400000
            emit greeter --health fine | Invalid value for option '--health'
            state --timeout PT0S | --timeout was PT0S but must be positive
            report | report needs either a FILE or --live
            report pack.json --live | report needs either a FILE or --live
            report --live --gate-report nowhere.json | --gate-report: nowhere.json is no report.json that can be read
            feed | say what to do with the feed: check FILE or drift FILE
            """)
    void a_mistake_is_told_in_one_line_that_names_it_and_exits_with_2(String line, String told) {
        Run run = Run.of(line.split(" ", -1));

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).startsWith("heartbeat: ").contains(told).doesNotContain("\tat ");
        assertThat(run.err().lines().count()).isLessThanOrEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void where_nobody_listens_state_says_so_within_its_timeout_and_exits_with_3() {
        Run run = Run.of("state", "--nats-url", "nats://127.0.0.1:1", "--timeout", "PT0.2S");

        assertThat(run.code()).isEqualTo(ExitCode.UNREACHABLE);
        assertThat(run.err())
                .isEqualToIgnoringNewLines("heartbeat: no NATS server took the connection within 200 ms; asked"
                        + " nats://127.0.0.1:1, see that a server and `heartbeat orchestrate` run there");
    }

    @Test
    void a_feed_with_a_broken_line_is_told_of_by_its_place_and_exits_with_1() throws Exception {
        Path feed = Files.writeString(folder.resolve("feed.jsonl"), "{\"action\":\n");

        Run run = Run.of("feed", "check", feed.toString());

        assertThat(run.code()).isEqualTo(ExitCode.FOUND);
        assertThat(run.out()).contains("feed.jsonl:1:").contains("    why  ").contains("    fix  ");
    }

    @Test
    void a_feed_that_is_not_there_is_no_feed_without_faults() {
        assertThat(Run.of("feed", "check", folder.resolve("none.jsonl").toString())
                        .code())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void the_help_of_each_command_says_what_it_is_for() {
        Main.commandLine()
                .getSubcommands()
                .forEach((name, command) -> assertThat(command.getUsageMessage())
                        .as(name)
                        .contains("Usage: heartbeat " + name));
    }
}
