// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.manifest.PatternSettings.Headers;
import dev.ctas7.smartcrate.model.DriftLevel;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings are read from manifests that may be wrong, and fall back to what is safe. */
class SettingsTest {
    private static final String NAME = "smart-crate.toml";

    @Test
    void a_manifest_that_says_nothing_gives_every_default() {
        Manifest empty = Manifest.of(new ManifestState.Absent(NAME));

        assertThat(PatternSettings.of(empty)).isEqualTo(new PatternSettings(Headers.ENTRY_POINT, Map.of()));
        assertThat(SemanticLockSettings.of(empty))
                .isEqualTo(new SemanticLockSettings(true, "smart-crate.lock", false, true));
        assertThat(MavenSettings.of(empty)).isEqualTo(new MavenSettings(List.of(), List.of(), ""));
        assertThat(MavenSettings.of(empty).nameDiffers()).isEmpty();
        assertThat(Limits.of(empty))
                .isEqualTo(Limits.contract())
                .isEqualTo(new Limits(200, 100, 50, 10, 15, 4, 50, 6, 20));
    }

    @Test
    void every_setting_is_read() {
        Manifest manifest = parse("""
                [pattern]
                headers = "required"
                [pattern.verbs]
                juggle = ["network", "time"]
                Muse = []
                [semantic_lock]
                enabled = false
                lock_file = "locks/my.lock"
                auto_update = true
                verify_on_build = false
                [maven]
                not_crates = ["docs"]
                generated_classes = ["demo.Made"]
                name_differs = " history "
                [limits]
                file_lines = 150
                entry_point_lines = 80
                descriptor_lines = 40
                complexity = 9
                cognitive = 14
                nesting = 3
                method_lines = 40
                parameters = 5
                fan_out = 19
                """);

        assertThat(PatternSettings.of(manifest))
                .isEqualTo(new PatternSettings(
                        Headers.REQUIRED, Map.of("JUGGLE", List.of("network", "time"), "MUSE", List.of())));
        assertThat(SemanticLockSettings.of(manifest))
                .isEqualTo(new SemanticLockSettings(false, "locks/my.lock", true, false));
        assertThat(MavenSettings.of(manifest))
                .isEqualTo(new MavenSettings(List.of("docs"), List.of("demo.Made"), "history"));
        assertThat(MavenSettings.of(manifest).nameDiffers()).contains("history");
        assertThat(Limits.of(manifest)).isEqualTo(new Limits(150, 80, 40, 9, 14, 3, 40, 5, 19));
    }

    @ParameterizedTest
    @CsvSource({"required,REQUIRED", "entry-point,ENTRY_POINT", "off,OFF", "OFF,ENTRY_POINT", "none,ENTRY_POINT"})
    void header_modes_are_exact_words(String word, Headers expected) {
        assertThat(PatternSettings.of(parse("pattern.headers = \"" + word + "\""))
                        .headers())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../x",
                "a/../b",
                "/etc/passwd",
                "C:/x",
                "C:\\\\x",
                "a\\\\b",
                "",
                " ",
                ".",
                "./x",
                "a//b",
                "a/",
                "~/\\u0000",
                "pom.xml",
                "POM.xml",
                "smart-crate.toml",
                ".git/hooks/pre-commit",
                "file.txt:stream",
                "a\\nb"
            })
    void an_unsafe_lock_file_is_never_used(String toml) {
        Manifest manifest = parse("semantic_lock.lock_file = \"" + toml + "\"");

        assertThat(SemanticLockSettings.of(manifest).lockFile()).isEqualTo("smart-crate.lock");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"smart-crate.lock", "locks/a b.lock", "..lock", "a..b", ".locks/x", "é.lock", "sub/pom.xml"})
    void a_lock_file_inside_the_module_is_used(String path) {
        Manifest manifest = parse("semantic_lock.lock_file = \"" + path + "\"");

        assertThat(SemanticLockSettings.of(manifest).lockFile()).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({"0,200", "1,1", "200,200", "201,200", "-5,200", "4294967297,200", "'\"9\"',200"})
    void a_limit_can_only_be_lowered(String value, int expected) {
        assertThat(Limits.of(parse("limits.file_lines = " + value)).file()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0,10", "1,1", "11,11", "10000,10000", "10001,10", "'\"9\"',10"})
    void a_limit_of_the_crates_own_choice_may_be_higher_too(String value, int expected) {
        assertThat(Limits.of(parse("limits.complexity = " + value)).complexity())
                .isEqualTo(expected);
        assertThat(Limits.of(parse("qa.metrics.complexity_threshold = " + value))
                        .complexity())
                .isEqualTo(expected);
    }

    @Test
    void the_threshold_of_the_contract_goes_before_the_limit_of_ours() {
        assertThat(Limits.of(parse("limits.complexity = 12\nqa.metrics.complexity_threshold = 8"))
                        .complexity())
                .isEqualTo(8);
    }

    @Test
    void values_of_another_type_count_as_absent() {
        Manifest manifest =
                parse("semantic_lock = 5\npattern = []\nmaven.not_crates = \"x\"\nmaven.name_differs = 1\n");

        assertThat(SemanticLockSettings.of(manifest).enabled()).isTrue();
        assertThat(PatternSettings.of(manifest).headers()).isEqualTo(Headers.ENTRY_POINT);
        assertThat(MavenSettings.of(manifest)).isEqualTo(new MavenSettings(List.of(), List.of(), ""));
    }

    @Test
    void verbs_that_no_header_can_hold_and_unknown_effects_are_left_out() {
        Manifest manifest = parse("[pattern.verbs]\n\"two words\" = []\n9a = []\nfly = [\"network\", \"magic\", 5]\n");

        assertThat(PatternSettings.of(manifest).verbs()).isEqualTo(Map.of("FLY", List.of("network")));
    }

    @Test
    void drift_levels_begin_earlier_but_not_later() {
        assertThat(DriftSettings.of(parse(""))).isEqualTo(new DriftSettings(0.3, 0.6, 0.8));
        assertThat(DriftSettings.of(parse("[drift]\nwarn = 0\ngate = 0.5\nescalate = 0.7\n")))
                .isEqualTo(new DriftSettings(0, 0.5, 0.7));
        assertThat(DriftSettings.of(parse("[drift]\nwarn = 0.31\ngate = nan\nescalate = \"0.1\"\n")))
                .isEqualTo(new DriftSettings(0.3, 0.6, 0.8));
    }

    @ParameterizedTest
    @CsvSource({
        "0, OBSERVE",
        "0.29, OBSERVE",
        "0.3, WARN",
        "0.59, WARN",
        "0.6, GATE",
        "0.79, GATE",
        "0.8, ESCALATE",
        "1, ESCALATE"
    })
    void a_value_is_on_the_highest_level_that_it_reaches(double value, DriftLevel level) {
        assertThat(DriftSettings.of(Manifest.empty()).level(value)).isEqualTo(level);
    }

    private static Manifest parse(String text) {
        return Manifest.of(TomlParser.parse(text, NAME, false));
    }
}
