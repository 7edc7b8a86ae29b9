// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A Maven command of the README or of the guide is run by some build of ours, with the same goals and settings. */
class CommandsRunTest {
    /** What no build of ours can run, and why: a key on somebody's card, a server, an example's own name. */
    private static final Map<String, String> NOT_RUN = Map.of();

    /** How much Maven says, where it looks first and on how many threads is no part of what a command does. */
    private static final Set<String> MANNERS =
            Set.of("-B", "--batch-mode", "-ntp", "--no-transfer-progress", "-o", "-q", "-V", "--show-version", "-fae");

    /** Any value of theirs asks for the same: names and reasons are the reader's own. */
    private static final Pattern FREE = Pattern.compile(
            "(smart-crate\\.(change|reason|files|keyFile|keyServerId|publicKeys|fingerprints|natsUrl)=).*");

    private static final List<MavenCommand> RUN = Builds.all();

    private static Stream<Page> guide() {
        return Page.all().stream()
                .filter(page -> page.name().equals("README.md") || page.name().matches("docs/[^/]*"));
    }

    private static Stream<List<String>> commands(Page page) {
        return Commands.maven(page).stream()
                .filter(words -> MavenCommand.of(words).concernsUs() && !words.contains("…"))
                .distinct();
    }

    private static String line(List<String> words) {
        return String.join(" ", words);
    }

    @ParameterizedTest
    @MethodSource("guide")
    void every_maven_command_is_run(Page page) {
        assertThat(commands(page)
                        .filter(words -> !NOT_RUN.containsKey(line(words)) && !isRun(words))
                        .map(CommandsRunTest::line))
                .isEmpty();
    }

    @Test
    void every_reason_not_to_run_a_command_is_needed() {
        List<List<String>> excused = guide().flatMap(CommandsRunTest::commands)
                .filter(words -> NOT_RUN.containsKey(line(words)))
                .toList();

        assertThat(excused).extracting(CommandsRunTest::line).containsAll(NOT_RUN.keySet());
        assertThat(excused).noneMatch(CommandsRunTest::isRun);
    }

    private static boolean isRun(List<String> words) {
        MavenCommand wanted = MavenCommand.of(words);
        return RUN.stream()
                .anyMatch(run -> unclean(run.goals()).equals(unclean(wanted.goals()))
                        && essential(run.options()).equals(essential(wanted.options()))
                        && values(run.settings()).equals(values(wanted.settings())));
    }

    /** What is built from nothing is built. */
    private static List<String> unclean(List<String> goals) {
        return goals.stream().filter(goal -> !goal.equals("clean")).toList();
    }

    private static Set<String> essential(Set<String> options) {
        Set<String> left = new TreeSet<>();
        options.stream()
                .filter(option -> !MANNERS.contains(option) && !option.startsWith("-T"))
                .forEach(option -> left.add(module(option)));
        return left;
    }

    /** Which module is built is an example's own affair; that it is one of several is not. */
    private static String module(String option) {
        return option.startsWith("-pl ") ? "-pl" : option;
    }

    private static Set<String> values(Set<String> settings) {
        Set<String> values = new TreeSet<>();
        settings.forEach(setting -> values.add(FREE.matcher(setting).replaceFirst("$1")));
        return values;
    }
}
