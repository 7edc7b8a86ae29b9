// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.processor.CrateOptions.Scope;
import dev.ctas7.processor.Workshop.Outcome;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrateOptionsTest {
    @TempDir
    Path folder;

    @Test
    void names_and_defaults_are_a_contract() {
        CrateOptions none = CrateOptions.parse(Map.of());

        assertThat(none.crate()).isEqualTo("unnamed");
        assertThat(none.version()).isEqualTo("unspecified");
        assertThat(none.scope()).isEqualTo(Scope.UNKNOWN);
        assertThat(none.missing()).containsExactly("smartcrate.crate", "smartcrate.version");
        assertThat(none.problems()).isEmpty();
        assertThat(none.isNamed()).isFalse();
    }

    @Test
    void what_is_given_is_taken() {
        CrateOptions all = CrateOptions.parse(
                Map.of("smartcrate.crate", "a-b.c_d", "smartcrate.version", "1.0-rc+1", "smartcrate.scope", "main"));

        assertThat(all.crate()).isEqualTo("a-b.c_d");
        assertThat(all.version()).isEqualTo("1.0-rc+1");
        assertThat(all.scope()).isEqualTo(Scope.MAIN);
        assertThat(all.missing()).isEmpty();
        assertThat(all.problems()).isEmpty();
        assertThat(all.isNamed()).isTrue();
    }

    @Test
    void an_option_without_a_value_counts_as_not_given() {
        Map<String, String> options = new HashMap<>();
        options.put("smartcrate.crate", null);
        options.put("smartcrate.version", " ");

        assertThat(CrateOptions.parse(options).missing()).containsExactly("smartcrate.crate", "smartcrate.version");
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "..", "../x", "a/b", "a\\b", "a b", "a\nb", "ä", "a:b"})
    void a_name_that_is_no_artifact_id_is_one_problem(String crate) {
        CrateOptions options = CrateOptions.parse(Map.of("smartcrate.crate", crate, "smartcrate.version", "1"));

        assertThat(options.problems())
                .containsExactly("[smart-crate] smartcrate.crate was '" + crate.replace('\n', '?')
                        + "' but must be an artifactId of 1 to 200 of A-Za-z0-9_.-.");
    }

    @Test
    void a_name_has_at_most_200_characters() {
        assertThat(CrateOptions.parse(Map.of("smartcrate.crate", "a".repeat(200)))
                        .problems())
                .isEmpty();
        assertThat(CrateOptions.parse(Map.of("smartcrate.crate", "a".repeat(201)))
                        .problems())
                .hasSize(1);
    }

    @Test
    void a_version_with_a_control_character_is_one_problem() {
        CrateOptions options = CrateOptions.parse(Map.of("smartcrate.crate", "x", "smartcrate.version", "1\u001b[31m"));

        assertThat(options.problems())
                .containsExactly("[smart-crate] smartcrate.version was '1?[31m' but must be 1 to 200 printable ASCII"
                        + " characters.");
    }

    @Test
    void an_unknown_scope_is_answered_with_the_known_ones() {
        CrateOptions options = CrateOptions.parse(Map.of("smartcrate.scope", "Test"));

        assertThat(options.problems())
                .containsExactly("[smart-crate] smartcrate.scope was 'Test' but must be one of main, test.");
    }

    @Test
    void a_hostile_name_fails_the_compilation_once_and_writes_nothing() {
        Workshop workshop = new Workshop(folder).write("App.java", Sources.APP);

        Outcome outcome = workshop.options("-Asmartcrate.crate=../../x", "-Asmartcrate.version=1")
                .compile("App.java");

        assertThat(outcome.errors()).hasSize(1).allMatch(line -> line.contains("smartcrate.crate was '../../x'"));
        assertThat(folder.resolve("target/classes")).isEmptyDirectory();
    }

    @Test
    void a_compilation_wired_by_hand_without_options_passes_with_one_note() {
        Outcome outcome =
                new Workshop(folder).write("App.java", Sources.APP).options().compile("App.java");

        assertThat(outcome.passed()).isTrue();
        assertThat(outcome.notes())
                .containsExactly("[smart-crate] the proof does not say which crate it is of, and Gate 0 will not accept"
                        + " it. Pass -Asmartcrate.crate=… and -Asmartcrate.version=… to the compiler.");
        assertThat(outcome.proof("unnamed").version()).isEqualTo("unspecified");
    }

    @Test
    void the_note_names_only_what_is_missing() {
        Outcome outcome = new Workshop(folder)
                .write("App.java", Sources.APP)
                .options("-Asmartcrate.crate=demo")
                .compile("App.java");

        assertThat(outcome.notes()).hasSize(1).allMatch(line -> line.contains("Pass -Asmartcrate.version=… to"));
        assertThat(outcome.proof("demo").version()).isEqualTo("unspecified");
    }
}
