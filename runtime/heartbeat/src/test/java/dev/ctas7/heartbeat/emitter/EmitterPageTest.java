// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.emitter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.heartbeat.trust.KeyRing;
import dev.ctas7.heartbeat.trust.SealingKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/emitter.md shows works. */
class EmitterPageTest {
    @TempDir
    Path directory;

    @Test
    void the_key_ring_and_the_seal_are_read() throws IOException {
        List<String> blocks = blocks("toml");
        Path seal = Files.writeString(directory.resolve("seal.toml"), blocks.get(1));
        Path ring = Files.writeString(
                directory.resolve("ring.toml"), "require_seal = true\n" + blocks.get(0) + blocks.get(1));

        assertThat(KeyRing.open(ring, InstantSource.system()).crates().needsKeys())
                .isTrue();
        assertThat(SealingKey.read(seal).id()).isEqualTo("2026-11");
    }

    @Test
    void the_heartbeat_is_one() throws IOException {
        byte[] json = blocks("json").get(0).getBytes(StandardCharsets.UTF_8);

        assertThat(RecordingBus.read(json).config().crateName()).isEqualTo("web");
        assertThat(RecordingBus.read(json).hasFoundationCore()).isTrue();
    }

    @Test
    void every_setting_has_a_line_with_its_variable() throws IOException {
        for (String name : List.of(
                EmitterSettings.URL,
                EmitterSettings.CREDENTIALS,
                EmitterSettings.AUTHORITIES,
                EmitterSettings.KEY,
                EmitterSettings.KEY_ID,
                EmitterSettings.SEAL,
                EmitterSettings.LOCAL)) {
            String variable = name.toUpperCase(Locale.ROOT).replace('.', '_');
            assertThat(page()).contains("| `" + name + "` | `" + variable + "` |");
        }
        assertThat(page()).contains("| `" + EmitterSettings.DEFAULT_URL + "` |");
    }

    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(page())
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("../../docs/emitter.md"));
    }
}
