// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.maven.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.manifest.Manifest;
import dev.ctas7.smartcrate.model.Location;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ManifestTableTest {
    private static final Manifest MANIFEST = new Manifest(
            Map.of(
                    "ports.http", entry(8080L, "smart-crate.toml", 12, false),
                    "smart_meta.domains", entry(List.of("a", "b\u001b[31m"), "../smart-crate.toml", 3, true),
                    "limits.nesting", entry(2L, "smart-crate.toml", 20, false),
                    "limits.complexity", entry(8L, "../smart-crate.toml", 9, true)),
            Map.of());

    @Test
    void each_key_has_its_value_and_where_it_comes_from() {
        List<String> lines = ManifestTable.lines(MANIFEST, false);

        assertThat(lines.stream().map(String::strip).map(line -> line.replaceAll(" {2,}", " | ")))
                .contains(
                        "limits.complexity | 8 | ../smart-crate.toml:9, inherited",
                        "limits.nesting | 2 | smart-crate.toml:20",
                        "limits.file_lines | 200 | default",
                        "pattern.headers | \"entry-point\" | default",
                        "smart_meta.domains | [\"a\", \"b\\u001B[31m\"] | ../smart-crate.toml:3, inherited")
                .doesNotContain("limits.nesting | 4 | default", "limits.complexity | 10 | default");
        assertThat(lines).last().isEqualTo("    and 1 more in the module's own file; -Dsmart-crate.all shows them");
    }

    @Test
    void all_shows_what_the_module_says_of_itself_too() {
        List<String> lines = ManifestTable.lines(MANIFEST, true);

        assertThat(lines)
                .anyMatch(line -> line.startsWith("    ports.http ") && line.endsWith("  smart-crate.toml:12"));
        assertThat(lines).noneMatch(line -> line.contains("more in"));
    }

    @Test
    void what_is_hostile_is_neither_shown_nor_pushes_the_columns_apart() {
        Manifest hostile = new Manifest(
                Map.of(
                        "rules.\"" + "x".repeat(900) + "\u202e\"",
                        entry("\n" + "y".repeat(900), "smart-crate.toml", 1, false)),
                Map.of());

        assertThat(ManifestTable.lines(hostile, false))
                .allMatch(line -> line.chars().allMatch(c -> c >= ' ' && c <= '~') && line.length() < 1_000)
                .filteredOn(line -> line.contains("drift.gate"))
                .allMatch(line -> line.length() < 120);
    }

    private static Manifest.Entry entry(Object value, String file, int line, boolean inherited) {
        return new Manifest.Entry(value, Location.of(file, line), inherited);
    }
}
