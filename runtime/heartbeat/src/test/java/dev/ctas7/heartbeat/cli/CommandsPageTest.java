// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class CommandsPageTest {
    private static final Path PAGE = Path.of("../../docs/heartbeat-commands.md");
    private static final Set<String> EVERYWHERE = Set.of("--help", "--version");

    @Test
    void the_page_has_every_option_and_no_other() throws IOException {
        Set<String> written = Pattern.compile("(?<![a-z-])--[a-z][a-z-]+")
                .matcher(Files.readString(PAGE))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));

        Set<String> options = new TreeSet<>(EVERYWHERE);
        collect(Main.commandLine(), options);

        assertThat(written).isEqualTo(options);
    }

    @Test
    void the_page_has_every_command() throws IOException {
        String page = Files.readString(PAGE);

        assertThat(Main.commandLine().getSubcommands().keySet())
                .filteredOn(name -> !name.equals("help"))
                .allSatisfy(name -> assertThat(page).contains("java -jar heartbeat.jar " + name));
    }

    private static void collect(CommandLine command, Set<String> options) {
        command.getCommandSpec().options().forEach(option -> options.add(option.longestName()));
        command.getSubcommands().values().forEach(sub -> collect(sub, options));
    }
}
