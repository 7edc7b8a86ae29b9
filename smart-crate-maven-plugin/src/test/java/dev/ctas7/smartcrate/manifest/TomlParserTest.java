// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Text becomes values with places, or all of its syntax errors at once, within bounds. */
class TomlParserTest {
    private static final String NAME = "smart-crate.toml";

    @Test
    void every_value_has_its_own_place_and_its_keys() {
        Manifest manifest = good("[a]\n  x = \"é\" # why\ny.z = [1, 2.5]\n");

        assertThat(manifest.sections()).isEqualTo(Map.of("a", at(1, 1), "a.y", at(3, 1)));
        assertThat(manifest.entries())
                .isEqualTo(Map.of(
                        "a.x", new Manifest.Entry("é", at(2, 7), at(2, 3), false),
                        "a.y.z",
                                new Manifest.Entry(
                                        List.of(1L, 2.5), at(3, 7), at(3, 1), false, List.of(at(3, 8), at(3, 11)))));
    }

    @Test
    void a_table_that_is_only_part_of_a_header_is_no_section() {
        Manifest manifest = good("[deployment.docker]\n[x.y]\n[x]\n");

        assertThat(manifest.sections().keySet()).containsExactly("deployment.docker", "x", "x.y");
        assertThat(manifest.tables()).containsExactlyInAnyOrder("deployment", "deployment.docker", "x", "x.y");
    }

    @Test
    void names_with_dots_and_quotes_keep_their_own_path() {
        Manifest manifest = good("\"a.b\".\"c\\\"\" = 1\nd = 2020-01-01\n[[t]]\nk = {x = 1}\n");

        assertThat(manifest.entries().keySet()).containsExactly("\"a.b\".\"c\\\"\"", "d", "t");
        assertThat(manifest.entry("d").orElseThrow().value()).isEqualTo("2020-01-01");
        assertThat(manifest.entry("t").orElseThrow().value()).isEqualTo(List.of(Map.of("k", Map.of("x", 1L))));
        assertThat(KeyPath.prefixes("\"a.b\".\"c\\\"\"")).containsExactly("\"a.b\"", "\"a.b\".\"c\\\"\"");
    }

    @Test
    void all_syntax_errors_come_at_once_in_the_order_of_the_file() {
        List<Finding> findings = bad("[a\nx =\ny = 1\ny = 2\nz = 'abc\nn = 99999999999999999999\n");

        assertThat(findings)
                .extracting(finding -> finding.where().line() + ": " + finding.what())
                .containsExactly(
                        "1: TOML: Unexpected end of line, expected ]",
                        "2: TOML: Unexpected end of line, expected a value",
                        "4: TOML: y previously defined at line 3, column 1",
                        "5: TOML: Unexpected end of line, expected '",
                        "6: TOML: Integer is too large");
        assertThat(findings).extracting(finding -> finding.rule().id()).containsOnly("SC101");
    }

    @Test
    void a_hundred_errors_are_listed_and_of_more_the_rest_is_counted() {
        assertThat(bad("k = =\n".repeat(100))).hasSize(100);

        List<Finding> findings = bad("k = =\n".repeat(101));

        assertThat(findings).hasSize(100);
        assertThat(findings.get(99).what()).isEqualTo("TOML: 2 more syntax errors from here on");
        assertThat(findings.get(99).where().line()).isEqualTo(100);
    }

    @Test
    void nesting_is_allowed_to_its_limit_and_not_beyond() {
        assertThat(parse(tables(TomlParser.MAX_DEPTH))).isInstanceOf(ManifestState.Present.class);

        assertThat(bad(tables(TomlParser.MAX_DEPTH + 1)))
                .extracting(Finding::what)
                .containsExactly("TOML: Nesting is too deep (more than 32 levels of tables and arrays)");
    }

    @Test
    void half_a_million_brackets_are_one_finding() {
        assertThat(bad("a = " + "[".repeat(500_000))).hasSize(1);
        assertThat(bad("a" + ".a".repeat(250_000) + " = 1")).hasSize(1);
        assertThat(bad("a = " + "{a=".repeat(150_000))).hasSize(1);
        assertThat(bad("[a" + ".a".repeat(250_000) + "]\nb = 1")).hasSize(1);
    }

    @Test
    void a_key_path_may_have_512_characters_and_no_more() {
        String key = "k".repeat(TomlFlattener.MAX_PATH - 2);
        assertThat(good("[a]\n" + key + " = 1\n").entries()).hasSize(1);

        assertThat(bad("[a]\n" + key + "k = 1\n"))
                .extracting(Finding::what)
                .containsExactly("the key path has 513 characters, limit 512");
    }

    @Test
    void many_keys_below_a_header_of_half_a_megabyte_do_not_fill_the_heap() {
        StringBuilder text = new StringBuilder("[" + "a".repeat(500_000) + "]\n");
        for (int i = 0; i < 9_000; i++) {
            text.append("k").append(i).append("=1\n");
        }

        assertThat(bad(text.toString())).hasSize(1);
    }

    @Test
    void ten_thousand_keys_are_read_and_one_more_is_not() {
        StringBuilder text = new StringBuilder("t = {k0=1");
        for (int i = 1; i < TomlFlattener.MAX_ENTRIES - 1; i++) {
            text.append(",k").append(i).append("=1");
        }
        assertThat(good(text + "}").entries()).hasSize(TomlFlattener.MAX_ENTRIES - 1);

        assertThat(bad(text + ",last=1}"))
                .extracting(Finding::what)
                .containsExactly("the manifest holds more than 10000 keys");
    }

    @Test
    void ten_thousand_lines_are_read_and_one_more_is_not() {
        byte[] inside = "\n".repeat(ManifestText.MAX_LINES).getBytes(StandardCharsets.UTF_8);
        assertThat(ManifestText.decode(inside, NAME)).isInstanceOf(ManifestText.Decoded.Text.class);

        byte[] beyond = "\n".repeat(ManifestText.MAX_LINES + 1).getBytes(StandardCharsets.UTF_8);
        Finding finding = ((ManifestText.Decoded.Refused) ManifestText.decode(beyond, NAME)).finding();

        assertThat(finding.what()).isEqualTo("the manifest has 10001 lines, limit 10000");
        assertThat(finding.where().line()).isEqualTo(10_001);
    }

    @Test
    void a_key_as_long_as_the_file_does_not_become_a_message_of_that_length() {
        String key = "a".repeat(100_000);

        List<Finding> findings = bad(key + " = 1\n" + key + " = 2\n");

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).what()).hasSize("TOML: ".length() + 201).endsWith("…");
    }

    private static String tables(int depth) {
        return "a = " + "{a=".repeat(depth) + "1" + "}".repeat(depth);
    }

    private static Manifest good(String text) {
        return ((ManifestState.Present) parse(text)).manifest();
    }

    private static List<Finding> bad(String text) {
        return ((ManifestState.Unreadable) parse(text)).findings();
    }

    private static ManifestState parse(String text) {
        return TomlParser.parse(text, NAME, false);
    }

    private static Location at(int line, int column) {
        return new Location(NAME, line, column);
    }
}
