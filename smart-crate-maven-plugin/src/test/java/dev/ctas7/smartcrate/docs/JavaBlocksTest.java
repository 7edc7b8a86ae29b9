// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.foundation.FoundationCore;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the docs show as Java, javac takes for Java; and what is marked {@code complete}, it compiles. */
class JavaBlocksTest {
    private static Stream<Block> blocks() {
        // The one page whose example is that javac refuses it.
        return Page.allBlocks("java")
                .filter(block -> !(block.where().startsWith("docs/rules/SC142.md") && block.failing()));
    }

    private static Stream<Block> complete() {
        return blocks().filter(Block::complete);
    }

    /**
     * A page shows as little as it can: a file, members of a type, statements, or an annotation on whatever follows.
     */
    private static List<String> readings(String text) {
        return List.of(
                text,
                "class Shown {" + text + "}",
                "class Shown { Object shown() throws Exception {" + text + "} }",
                text + " class Shown {}");
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void every_block_is_java(Block block) {
        List<List<String>> errors =
                readings(block.text()).stream().map(Javac::syntaxErrors).toList();

        assertThat(errors)
                .as("%s, read as a file, as members, as statements", block)
                .anyMatch(List::isEmpty);
    }

    @ParameterizedTest
    @MethodSource("complete")
    void every_complete_block_compiles_against_foundation_core(Block block, @TempDir Path out) throws Exception {
        Path foundation = Path.of(FoundationCore.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());

        assertThat(Javac.errors(block.text(), foundation, out)).isEmpty();
    }
}
