// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.report.ConsoleLine;
import dev.ctas7.smartcrate.report.ConsoleLine.Level;
import dev.ctas7.smartcrate.report.Span;
import dev.ctas7.smartcrate.report.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConsoleTest {
    private static final ConsoleLine LINE = new ConsoleLine(
            Level.WARNING, List.of(new Span(Style.DOUBTFUL, "SC120"), new Span(Style.PLAIN, " a\n    b")));

    private final Kept log = new Kept();

    /** Keeps what a goal logs. */
    private static final class Kept extends SystemStreamLog {
        final List<String> lines = new ArrayList<>();

        @Override
        public void info(CharSequence content) {
            lines.add("INFO " + content);
        }

        @Override
        public void warn(CharSequence content) {
            lines.add("WARNING " + content);
        }

        @Override
        public void error(CharSequence content) {
            lines.add("ERROR " + content);
        }
    }

    @Test
    void styles_are_escape_sequences_where_they_are_shown_and_nothing_elsewhere() {
        new Console(log, true).print(LINE);
        new Console(log, false).print(LINE);

        assertThat(log.lines).containsExactly("WARNING \u001b[1;33mSC120\u001b[m a\n    b", "WARNING SC120 a\n    b");
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void a_line_is_logged_on_its_level(Level level) {
        new Console(log, false).print(new ConsoleLine(level, "x"));

        assertThat(log.lines).containsExactly(level + " x");
    }

    @ParameterizedTest
    @CsvSource({
        "always, false, true",
        "never, true, false",
        "auto, false, false",
        "auto, true, ",
        "ALWAYS, true, true",
    })
    void the_user_decides_before_maven_does(String style, boolean interactive, Boolean colour) {
        assertThat(Colours.wanted(style, interactive, Map.of()).orElse(null)).isEqualTo(colour);
    }

    @Test
    void no_colour_is_heard_from_the_environment_too() {
        assertThat(Colours.wanted("auto", true, Map.of("NO_COLOR", "1"))).contains(false);
        assertThat(Colours.wanted("auto", true, Map.of("NO_COLOR", ""))).isEmpty();
        assertThat(Colours.wanted("auto", true, Map.of("TERM", "dumb"))).contains(false);
        assertThat(Colours.wanted("auto", true, Map.of("TERM", "xterm"))).isEmpty();
        assertThat(Colours.wanted("always", true, Map.of("NO_COLOR", "1"))).contains(true);
    }
}
