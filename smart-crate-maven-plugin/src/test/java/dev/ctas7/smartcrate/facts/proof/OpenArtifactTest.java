// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OpenArtifactTest {
    @TempDir
    private Path folder;

    private Path jarWithTwice(String name) throws IOException {
        String other = name.substring(0, name.length() - 1) + "#";
        Path jar = new SomeArtifact().with(name, "first").with(other, "second").jar(folder.resolve("twice.jar"));
        // ZipOutputStream refuses a name that stands twice, an attacker's tool does not.
        String bytes = Files.readString(jar, StandardCharsets.ISO_8859_1).replace(other, name);
        return Files.writeString(jar, bytes, StandardCharsets.ISO_8859_1);
    }

    @Test
    void a_jar_and_a_folder_list_and_read_the_same() throws IOException {
        SomeArtifact some = new SomeArtifact().with("b/c.txt", "content").with("a.txt", "");
        for (Path path : new Path[] {some.jar(folder.resolve("x.jar")), some.folder(folder.resolve("x"))}) {
            try (OpenArtifact open = OpenArtifact.open(path)) {
                assertThat(open.names()).containsExactly("a.txt", "b/c.txt");
                assertThat(open.has("a.txt")).isTrue();
                assertThat(open.has("b")).isFalse();
                assertThat(open.read("b/c.txt", 7))
                        .asString(StandardCharsets.UTF_8)
                        .isEqualTo("content");
                assertThatThrownBy(() -> open.read("b/c.txt", 6)).hasMessage("entry b/c.txt is longer than 6 bytes");
                assertThatThrownBy(() -> open.read("none", 6))
                        .hasMessage("entry none stands there 0 times, wanted once");
            }
        }
    }

    @Test
    void folders_inside_a_jar_are_no_entries() throws IOException {
        Path jar = folder.resolve("x.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("META-INF/smart-crate/demo/"));
        }

        try (OpenArtifact open = OpenArtifact.open(jar)) {
            assertThat(open.names()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.class", "a/../../evil.class", "/etc/evil", "a\\..\\evil", ".."})
    void names_that_point_out_of_the_jar_are_refused(String name) {
        Path jar = new SomeArtifact().with(name, "").jar(folder.resolve("x.jar"));

        assertThatThrownBy(() -> OpenArtifact.open(jar)).hasMessage("entry " + name + " points out of the jar");
    }

    @Test
    void dots_inside_a_name_point_nowhere() throws IOException {
        Path jar = new SomeArtifact().with("a..b/c..class", "").jar(folder.resolve("x.jar"));

        try (OpenArtifact open = OpenArtifact.open(jar)) {
            assertThat(open.names()).containsExactly("a..b/c..class");
        }
    }

    @Test
    void a_name_that_stands_twice_is_listed_twice_and_never_read() throws IOException {
        try (OpenArtifact open = OpenArtifact.open(jarWithTwice("a/A.class"))) {
            assertThat(open.names()).containsExactly("a/A.class", "a/A.class");
            assertThatThrownBy(() -> open.read("a/A.class", 100))
                    .hasMessage("entry a/A.class stands there 2 times, wanted once");
        }
    }

    @Test
    void a_truncated_jar_is_no_zip_file() throws IOException {
        byte[] whole = Files.readAllBytes(
                new SomeArtifact().with("a", "aaaaaaaaaaaaaa").jar(folder.resolve("x.jar")));
        Path cut = SomeArtifact.write(folder.resolve("cut.jar"), Arrays.copyOf(whole, whole.length / 2));

        assertThatThrownBy(() -> OpenArtifact.open(cut)).hasMessage("it is not a zip file that Java can open");
    }

    @Test
    void a_damaged_entry_cannot_be_unpacked() throws IOException {
        Path jar = new SomeArtifact().with("a", "some text that is packed").jar(folder.resolve("x.jar"));
        byte[] bytes = Files.readAllBytes(jar);
        Arrays.fill(bytes, 31, 45, (byte) 0xFF);
        Files.write(jar, bytes);

        try (OpenArtifact open = OpenArtifact.open(jar)) {
            assertThatThrownBy(() -> open.read("a", 100)).hasMessage("entry a cannot be unpacked");
            assertThatThrownBy(() -> StableContent.sha256(open)).hasMessage("entry a cannot be unpacked");
        }
    }

    @Test
    void a_link_to_a_folder_is_not_followed() throws IOException {
        Path root = Files.createDirectories(folder.resolve("classes"));
        Files.createSymbolicLink(root.resolve("loop"), root);

        assertThatThrownBy(() -> OpenArtifact.open(root)).hasMessage("loop is a link to a folder");
    }

    @Test
    void a_hash_ends_at_its_limit() throws IOException {
        assertThat(new Sha256(3).add(new ByteArrayInputStream(new byte[3])).hex())
                .isEqualTo("709e80c88487a2411e1ee4dfb9f22a861492d20c4765150c0c794abd70f8147c");
        assertThatThrownBy(() -> new Sha256(3).add(new ByteArrayInputStream(new byte[4])))
                .hasMessage("it unpacks to more than 3 bytes");
    }
}
