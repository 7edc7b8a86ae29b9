// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.CrateIdentity;
import dev.ctas7.smartcrate.gates.statics.manifest.ManifestJudge;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Rule;
import dev.ctas7.smartcrate.model.Severity;
import dev.ctas7.smartcrate.run.Gates;
import dev.ctas7.smartcrate.run.Pipeline;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tomlj.Toml;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;

/** What the docs show of manifests and locks is TOML, and a manifest shown as good is good. */
class TomlBlocksTest {
    /** Absent from a part of a manifest, and no fault of it. */
    private static final Set<String> ABOUT_THE_WHOLE = Set.of("SC102", "SC103", "SC109");

    private static final Pattern LOCK =
            Pattern.compile("schema = |\\[(content|interface|dependency|intent|origin)]\nhash|\\[\\[acknowledgement]]");

    private static Stream<Block> blocks() {
        return Page.allBlocks("toml");
    }

    private static Stream<Block> parts() {
        return blocks().filter(
                        block -> !block.failing() && !LOCK.matcher(block.text()).lookingAt());
    }

    private static Stream<Block> complete() {
        return parts().filter(Block::complete);
    }

    private static Stream<Block> wrong() {
        return blocks().filter(block -> block.failing() && block.where().matches("docs/rules/SC10[456].*"));
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void every_block_is_toml(Block block) {
        boolean unreadable = block.where().startsWith("docs/rules/SC101.md") && block.failing();

        assertThat(Toml.parse(block.text()).hasErrors()).isEqualTo(unreadable);
    }

    @ParameterizedTest
    @MethodSource("parts")
    void every_part_of_a_manifest_is_accepted(Block block) {
        assertThat(findings(block).stream()
                        .filter(finding ->
                                !ABOUT_THE_WHOLE.contains(finding.rule().id())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("complete")
    void every_manifest_that_is_marked_complete_has_no_error(Block block) {
        assertThat(findings(block)).noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void every_failing_manifest_is_refused_by_the_rule_of_its_page(Block block) {
        assertThat(findings(block).stream().map(finding -> finding.rule().id())).contains(rule(block));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void every_severity_that_is_set_can_be_set(Block block) {
        TomlParseResult manifest = Toml.parse(block.text());
        TomlTable settings = manifest.getTableOrEmpty("rules");
        Map<String, Rule> known = Pipeline.rules(Gates.all());

        assertThat(settings.keySet()).allSatisfy(id -> {
            assertThat(known).containsKey(id);
            assertThat(settings.getString(id)).isIn("error", "warning", "note", "off");
            assertThat(known.get(id)).matches(rule -> !rule.untouchable());
        });
    }

    private static List<Finding> findings(Block block) {
        return ManifestJudge.check(new CrateIdentity("demo", name(block), "1.0", "jar"), block.text());
    }

    private static String rule(Block block) {
        return block.where().replaceFirst(".*(SC\\d{3}).*", "$1");
    }

    /** The artifact that the manifest is for: the one that it names. */
    private static String name(Block block) {
        String name = Toml.parse(block.text()).getString("smart-crate.name");
        return name == null ? "demo" : name;
    }
}
