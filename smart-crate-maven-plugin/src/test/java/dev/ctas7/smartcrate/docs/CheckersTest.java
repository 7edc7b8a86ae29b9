// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What judges the docs finds what is wrong, and lets pass what is right. */
class CheckersTest {
    private static final Map<String, List<Goals.Parameter>> GOALS = Goals.all();

    private static Page page(String text) {
        return new PageReader("docs/made.md").read(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    mvn verify -Dsmart-crate.failOn=never |
                    mvn compile smart-crate:lock |
                    mvn dev.ctas7:smart-crate-maven-plugin:7.3.1:doctor |
                    mvn -B -ntp -T 2 verify |
                    mvn smart-crate:nothing | no goal or phase smart-crate:nothing
                    mvn verfy | no goal or phase verfy
                    mvn verify -Dsmart-crate.failon=never | no goal of this command reads smart-crate.failon
                    mvn smart-crate:lock -Dsmart-crate.reason=x | no goal of this command reads smart-crate.reason
                    mvn verify --quick | no option --quick
                    """)
    void a_maven_command_is_judged_by_what_exists(String line, String problem) {
        List<String> problems = MavenCommand.of(ShellLine.commands(line).get(0)).problems(GOALS);

        assertThat(problems).isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    @Test
    void a_line_of_a_shell_falls_apart_into_commands() {
        assertThat(ShellLine.commands("CI=true mvn verify && git commit -m 'two words'  what it is for"))
                .containsExactly(List.of("mvn", "verify"), List.of("git", "commit", "-m", "two words"));
        assertThat(ShellLine.commands("$ mvn verify # twice")).containsExactly(List.of("mvn", "verify"));
    }

    @Test
    void commands_are_found_in_prose_in_blocks_and_in_what_a_build_server_runs() {
        Page page = page("""
                # Made

                Run `mvn one`, not `git two`.

                    mvn two

                ```sh
                mvn three \\
                  -q
                ```

                ```yaml
                steps:
                  - run: |
                      echo
                      mvn four
                job:
                  script: [mvn five]
                ```

                ```groovy
                steps { sh 'mvn six' }
                ```
                """);

        assertThat(Commands.maven(page))
                .extracting(words -> words.get(1))
                .containsExactly("one", "two", "three", "four", "five", "six");
    }

    @Test
    void a_page_falls_apart_into_headings_prose_and_blocks() {
        Page page = page("""
                # Made, "here"
                [to](there.md#it) and `[no](link)`

                ```java complete
                class A {}
                ```
                ## Failing example
                    indented
                """);

        assertThat(page.anchors()).containsExactlyInAnyOrder("made-here", "failing-example");
        assertThat(page.links()).containsExactly("there.md#it");
        assertThat(page.blocks()).extracting(Block::where).containsExactly("docs/made.md:5", "docs/made.md:8");
        assertThat(page.blocks()).extracting(Block::complete).containsExactly(true, false);
        assertThat(page.blocks()).extracting(Block::failing).containsExactly(false, true);
    }

    @Test
    void a_block_that_nothing_closes_is_no_page() {
        assertThatThrownBy(() -> page("# Made\n```sh\nmvn verify\n")).hasMessageContaining("docs/made.md:3");
    }
}
