// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.cli.CliHelp;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A command of the docs has only goals, properties and options that exist. */
class CommandsTest {
    private static final Map<String, List<Goals.Parameter>> GOALS = Goals.all();

    /** The one property that is no goal's parameter: it decides what the extension does to a module. */
    private static final String READ_BY_THE_EXTENSION = "smart-crate.compilerPlugin";

    private static List<Page> pages() {
        return Page.all();
    }

    private static Stream<Block> yaml() {
        return Page.allBlocks("yaml");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_maven_command_has_goals_and_properties_that_exist(Page page) {
        assertThat(Commands.maven(page).stream().flatMap(words -> MavenCommand.of(words).problems(GOALS).stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_property_in_the_prose_exists(Page page) {
        Set<String> known = new TreeSet<>(Set.of(READ_BY_THE_EXTENSION));
        GOALS.values().forEach(goal -> goal.forEach(one -> known.add(one.property())));

        assertThat(page.code().stream()
                        .filter(code -> code.startsWith("-Dsmart-crate."))
                        .map(code -> code.substring(2).replaceFirst("[= ].*", "")))
                .isSubsetOf(known);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_goal_in_the_prose_exists(Page page) {
        assertThat(page.code().stream()
                        .filter(code -> code.matches("smart-crate:[a-z-]+"))
                        .map(code -> code.substring(MavenCommand.OURS.length())))
                .isSubsetOf(GOALS.keySet());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_option_of_the_command_line_is_in_its_help(Page page) {
        String help = CliHelp.text();

        assertThat(Commands.of(page).stream()
                        .filter(words ->
                                words.get(0).equals("java") && words.get(2).endsWith("smart-crate-cli.jar"))
                        .flatMap(words -> words.subList(3, words.size()).stream())
                        .map(word -> word.replaceAll("[\\[\\]]", "").replaceFirst("=.*", ""))
                        .filter(word -> word.startsWith("--")))
                .allSatisfy(option -> assertThat(help).contains(option));
    }

    @ParameterizedTest
    @MethodSource("yaml")
    void every_yaml_block_is_yaml(Block block) {
        assertThat(Commands.yaml(block)).isNotEmpty();
    }

    @Test
    void the_script_that_verifies_everything_is_there() {
        assertThat(Files.isExecutable(Page.REPOSITORY.resolve("verify"))).isTrue();
    }
}
