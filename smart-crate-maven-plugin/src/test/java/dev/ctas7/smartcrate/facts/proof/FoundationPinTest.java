// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ctas7.foundation.FoundationCore;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FoundationPinTest {
    @TempDir
    private Path folder;

    private static SomeArtifact classes() {
        return new SomeArtifact()
                .with("b/B.class", "b")
                .with("a/A.class", "a")
                .with("META-INF/versions/21/a/A.class", "new a");
    }

    private String pin(SomeArtifact artifact) throws IOException {
        return FoundationPin.of(artifact.jar(folder.resolve("x.jar")));
    }

    @Test
    void a_folder_and_a_jar_of_the_same_classes_have_the_same_pin() throws IOException {
        Path unpacked = classes().folder(folder.resolve("classes"));

        assertThat(FoundationPin.of(unpacked)).isEqualTo(pin(classes())).hasSize(64);
    }

    @Test
    void the_order_of_a_jar_does_not_matter() throws IOException {
        SomeArtifact turned = new SomeArtifact()
                .with("META-INF/versions/21/a/A.class", "new a")
                .with("a/A.class", "a")
                .with("b/B.class", "b");

        assertThat(pin(turned)).isEqualTo(pin(classes()));
    }

    @Test
    void every_class_that_is_changed_added_removed_or_renamed_changes_it() throws IOException {
        String pin = pin(classes());

        assertThat(pin(classes().with("a/A.class", "b"))).isNotEqualTo(pin);
        assertThat(pin(classes().with("a/Added.class", ""))).isNotEqualTo(pin);
        assertThat(pin(classes().without("b/B.class"))).isNotEqualTo(pin);
        assertThat(pin(classes().without("b/B.class").with("b/C.class", "b"))).isNotEqualTo(pin);
        assertThat(pin(classes().with("META-INF/versions/21/a/A.class", "newer a")))
                .isNotEqualTo(pin);
        assertThat(pin(classes().with("META-INF/versions/21/module-info.class", "")))
                .isNotEqualTo(pin);
    }

    @Test
    void bytes_cannot_move_from_one_class_to_the_next() throws IOException {
        SomeArtifact one = new SomeArtifact().with("A.class", "xB.class").with("C.class", "y");
        SomeArtifact other =
                new SomeArtifact().with("A.class", "x").with("B.class", "").with("C.class", "y");

        assertThat(pin(one)).isNotEqualTo(pin(other));
    }

    @Test
    void what_the_jar_tool_rewrites_and_what_is_no_class_does_not_count() throws IOException {
        SomeArtifact packed = classes()
                .with("module-info.class", "rewritten")
                .with("META-INF/MANIFEST.MF", "Manifest-Version: 1.0")
                .with("LICENSE", "text");

        assertThat(pin(packed)).isEqualTo(pin(classes()));
    }

    @Test
    void the_plugin_carries_the_pin_of_the_foundation_it_was_built_with() throws IOException, URISyntaxException {
        Path foundation = Path.of(FoundationCore.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());

        assertThat(FoundationScanner.builtWith()).isEqualTo(FoundationPin.of(foundation));
    }

    @Test
    void the_build_step_writes_one_line() throws IOException, URISyntaxException {
        FoundationPin.main(new String[] {folder.resolve("out").toString()});

        assertThat(Files.readString(folder.resolve("out").resolve(FoundationPin.RESOURCE)))
                .isEqualTo(FoundationScanner.builtWith() + "\n");
    }

    @Test
    void nothing_has_no_pin() {
        assertThatThrownBy(() -> FoundationPin.of(folder.resolve("none.jar"))).hasMessage("there is no such file");
    }
}
