// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.gates.statics.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.manifest.Limits;
import dev.ctas7.smartcrate.manifest.Manifest;
import dev.ctas7.smartcrate.manifest.ManifestReader;
import dev.ctas7.smartcrate.manifest.ManifestState;
import dev.ctas7.smartcrate.manifest.MavenSettings;
import dev.ctas7.smartcrate.manifest.PatternSettings;
import dev.ctas7.smartcrate.manifest.SemanticLockSettings;
import dev.ctas7.smartcrate.model.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No bytes make reading, checking or the settings throw, and what cannot be read always says so. */
class ManifestFuzzTest {
    private static final List<String> PIECES = List.of(
            "[",
            "]",
            "[[",
            "]]",
            "{",
            "}",
            "=",
            ".",
            ",",
            "\"",
            "'",
            "\"\"\"",
            "'''",
            "#",
            "\n",
            "\r\n",
            "\r",
            "\\",
            "\\u00",
            "\\UD800DFFF",
            "true",
            "1e",
            "0x",
            "-",
            "+inf",
            "2020-01-01T",
            "99999999999999999999",
            "smart-crate",
            "ports",
            "hashes",
            " ",
            "\t",
            "\0",
            "\uFEFF",
            "é",
            "😀",
            "\u007f",
            "a.b.c = {d.e = [1, {f = 2}]}\n");

    @Property(tries = 200)
    void arbitrary_bytes_are_read_or_refused(@ForAll byte[] bytes) throws IOException {
        assertReadOrRefused(bytes, GoodManifest.TEXT.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 200)
    void pieces_of_toml_in_any_order_are_read_or_refused(@ForAll("pieces") String text) throws IOException {
        assertReadOrRefused(text.getBytes(StandardCharsets.UTF_8), GoodManifest.TEXT.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 200)
    void a_good_manifest_with_spoilt_places_is_read_or_refused(@ForAll("spoilt") byte[] bytes) throws IOException {
        assertReadOrRefused(bytes, bytes);
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).map(list -> String.join("", list));
    }

    @Provide
    Arbitrary<byte[]> spoilt() {
        int length = GoodManifest.TEXT.length();
        Arbitrary<String> once = Combinators.combine(
                        Arbitraries.integers().between(0, length),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.of(PIECES))
                .as((at, cut, piece) -> at + ":" + cut + ":" + piece);
        return once.list().ofMinSize(1).ofMaxSize(4).map(edits -> {
            String text = GoodManifest.TEXT;
            for (String edit : edits) {
                String[] parts = edit.split(":", 3);
                int at = Math.min(Integer.parseInt(parts[0]), text.length());
                int end = Math.min(at + Integer.parseInt(parts[1]), text.length());
                text = text.substring(0, at) + parts[2] + text.substring(end);
            }
            return text.getBytes(StandardCharsets.UTF_8);
        });
    }

    private static void assertReadOrRefused(byte[] own, byte[] root) throws IOException {
        Path reactor = Files.createTempDirectory("fuzz");
        Path module = Files.createDirectory(reactor.resolve("module"));
        Path file = Files.write(module.resolve("smart-crate.toml"), own);
        Path above = Files.write(reactor.resolve("smart-crate.toml"), root);

        ManifestState state = ManifestReader.read(file, "smart-crate.toml", module, above);
        List<Finding> findings = ManifestCheck.check(GoodManifest.DEMO, state, List.of());

        for (Path path : List.of(file, above, module, reactor)) {
            Files.delete(path);
        }
        assertThat(state).isNotInstanceOf(ManifestState.Absent.class);
        if (state instanceof ManifestState.Unreadable unreadable) {
            assertThat(findings).hasSameSizeAs(unreadable.findings()).isNotEmpty();
        }
        assertThat(findings.size()).isLessThanOrEqualTo(150);
        Manifest manifest = Manifest.of(state);
        assertThat(SemanticLockSettings.of(manifest).lockFile())
                .doesNotContain("..", "\\", ":")
                .isNotBlank();
        assertThat(Limits.of(manifest).file()).isBetween(1, Limits.FILE);
        assertThat(PatternSettings.of(manifest).verbs().keySet()).allMatch(PatternSettings::isVerb);
        assertThat(MavenSettings.of(manifest).nameDiffersText())
                .isEqualTo(MavenSettings.of(manifest).nameDiffersText().strip());
    }
}
