// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.lock;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.model.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.Whitespace;
import org.junit.jupiter.api.Test;

class IntentTest {
    private static final List<String> LINES = List.of(
            "branching demo 12",
            "constraint src/main/java/demo/A B.java deterministic,no_io",
            "dependency org.h2:h2",
            "edge demo org.h2",
            "effect network",
            "header src/main/java/demo/A B.java A_COMPUTE_B_C",
            "opaque demo reflection,unknown",
            "scope src/main/java/demo/A B.java network");

    @Test
    void every_kind_of_line_is_understood() {
        Intent intent = Intent.of(LINES);

        assertThat(intent.of(IntentKind.BRANCHING)).isEqualTo(Map.of("demo", "12"));
        assertThat(intent.of(IntentKind.CONSTRAINT))
                .isEqualTo(Map.of("src/main/java/demo/A B.java", "deterministic,no_io"));
        assertThat(intent.of(IntentKind.EDGE)).isEqualTo(Map.of("demo org.h2", ""));
        assertThat(intent.of(IntentKind.EFFECT)).isEqualTo(Map.of("network", ""));
        assertThat(intent.of(IntentKind.HEADER)).isEqualTo(Map.of("src/main/java/demo/A B.java", "A_COMPUTE_B_C"));
        assertThat(intent.lines()).containsExactlyInAnyOrderElementsOf(LINES);
    }

    @Test
    void a_line_of_a_newer_plugin_is_kept() {
        Intent intent = Intent.of(List.of("weather sunny", "effect time", "effects", ""));

        assertThat(intent.plus(IntentKind.EFFECT, Map.of("random", "")).lines())
                .containsExactlyInAnyOrder("", "effect random", "effect time", "effects", "weather sunny");
    }

    @Test
    void the_order_of_lines_says_nothing() {
        List<String> shuffled = new ArrayList<>(LINES);
        Collections.shuffle(shuffled, new Random(7));

        assertThat(Intent.of(shuffled)).isEqualTo(Intent.of(LINES));
        assertThat(LockPart.INTENT.part("demo", shuffled)).isEqualTo(LockPart.INTENT.part("demo", LINES));
    }

    @Test
    void a_lock_from_before_there_was_an_intent_is_told_how_to_begin_anew() {
        String good = LockFile.format(LockDocument.of("demo", LockFixture.lock()));
        String old = good.substring(0, good.indexOf("\n[intent]")) + good.substring(good.indexOf("\n[origin]"));

        LockState state = LockParser.parse("x.lock", old.getBytes(UTF_8));

        List<Finding> findings = ((LockState.Unreadable) state).findings();
        assertThat(findings)
                .extracting(Finding::what)
                .containsExactly("lock has no table [intent], which drift is measured from");
        assertThat(findings.get(0).fix())
                .isEqualTo("Begin anew: git rm --cached x.lock, delete the file, run: mvn compile smart-crate:lock");
    }

    @Property(tries = 300)
    void subjects_with_blanks_are_read_as_they_were_written(
            @ForAll @AlphaChars @Whitespace @StringLength(min = 1, max = 20) String subject) {
        Intent intent = Intent.NONE
                .with(IntentKind.HEADER, Map.of(subject, "A_COMPUTE_B_C"))
                .with(IntentKind.EDGE, Map.of(subject, ""));

        assertThat(Intent.of(intent.lines())).isEqualTo(intent);
    }
}
