// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModuleFilesTest {
    @TempDir
    private Path temp;

    private Path module = Path.of("");

    @BeforeEach
    void make_module() throws IOException {
        module = Files.createDirectory(temp.resolve("module"));
    }

    @Test
    void what_the_next_run_makes_again_is_replaced_whole_and_never_outside_too() throws IOException {
        ModuleFiles.writeAgain(module, "target/report.json", out -> out.write('1'));
        ModuleFiles.writeAgain(module, "target/report.json", out -> out.write('2'));

        assertThat(module.resolve("target/report.json")).hasContent("2");
        assertThat(module.resolve("target")).isDirectoryNotContaining("glob:**.tmp");
        assertThatIOException()
                .isThrownBy(() -> ModuleFiles.writeAgain(module, "../report.json", out -> out.write('3')))
                .withMessageContaining("outside the module");
    }

    @Test
    void a_file_is_created_with_the_folders_it_needs() throws IOException {
        Path written = ModuleFiles.write(module, "a/b/x.lock", "grün\n");

        assertThat(written).isEqualTo(module.toRealPath().resolve("a/b/x.lock")).hasContent("grün\n");
        assertThat(names(module.resolve("a/b"))).containsExactly("x.lock");
    }

    @Test
    void a_file_is_replaced_and_keeps_its_permissions() throws IOException {
        Path file = Files.writeString(module.resolve("x.lock"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));

        ModuleFiles.write(module, "x.lock", "new");

        assertThat(file).hasContent("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-rw-");
    }

    @Test
    void a_failure_half_way_leaves_the_old_file_whole_and_nothing_else() throws IOException {
        Files.writeString(module.resolve("x.lock"), "old");

        assertThatIOException()
                .isThrownBy(() -> ModuleFiles.write(module, "x.lock", out -> {
                    out.write(new byte[100_000]);
                    throw new IOException("disk full");
                }))
                .withMessage("disk full");
        assertThatIllegalStateException()
                .isThrownBy(() -> ModuleFiles.write(module, "x.lock", out -> {
                    throw new IllegalStateException("bug");
                }));

        assertThat(module.resolve("x.lock")).hasContent("old");
        assertThat(names(module)).containsExactly("x.lock");
    }

    @Test
    void an_interrupted_write_leaves_the_old_file_whole_and_nothing_else() throws IOException {
        Files.writeString(module.resolve("x.lock"), "old");

        Thread.currentThread().interrupt();
        assertThatIOException()
                .isThrownBy(() -> ModuleFiles.write(module, "x.lock", "new"))
                .isInstanceOf(ClosedByInterruptException.class);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(module.resolve("x.lock")).hasContent("old");
        assertThat(names(module)).containsExactly("x.lock");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x", "a/../../x", "/etc/x", "", ".", "link/x", "link/deep/x"})
    void nothing_outside_is_touched(String target) throws IOException {
        Path outside = Files.createDirectory(temp.resolve("outside"));
        Files.createSymbolicLink(module.resolve("link"), outside);

        assertThatIOException()
                .isThrownBy(() -> ModuleFiles.write(module, target, "x"))
                .withMessage("'" + target + "' lies outside the module");
        assertThat(names(outside)).isEmpty();
    }

    @Test
    void a_link_or_a_folder_in_its_place_is_not_written_to() throws IOException {
        Path outside = Files.writeString(temp.resolve("outside"), "old");
        Files.createSymbolicLink(module.resolve("link"), outside);
        Files.createDirectory(module.resolve("folder"));

        assertThatIOException()
                .isThrownBy(() -> ModuleFiles.write(module, "link", "x"))
                .withMessage("'link' is a symbolic link, which is not followed");
        assertThatIOException()
                .isThrownBy(() -> ModuleFiles.write(module, "folder", "x"))
                .withMessage("'folder' is a folder, not a file");
        assertThatIOException()
                .isThrownBy(() -> ModuleFiles.write(module, "a\0b", "x"))
                .withMessage("'a\0b' is no file name on this system");
        assertThat(outside).hasContent("old");
    }

    @Test
    void a_module_reached_by_a_link_is_a_module() throws IOException {
        Path link = Files.createSymbolicLink(temp.resolve("link"), module);

        ModuleFiles.write(link, "x.lock", "new");

        assertThat(module.resolve("x.lock")).hasContent("new");
    }

    @Test
    void reading_stops_at_the_limit() throws IOException {
        Path file = Files.write(module.resolve("x"), new byte[10]);

        assertThat(BoundedFile.read(file, 10)).hasSize(10);
        assertThatIOException().isThrownBy(() -> BoundedFile.read(file, 9)).withMessage("is 10 bytes long, limit 9");
        assertThatIOException().isThrownBy(() -> BoundedFile.read(module, 9)).withMessage("is a folder, not a file");
        assertThatIOException()
                .isThrownBy(() -> BoundedFile.read(Path.of("/dev/zero"), 9))
                .withMessage("is no regular file");
    }

    @Test
    void a_reason_names_no_path_of_this_machine() {
        assertThat(BoundedFile.reason(new java.nio.file.AccessDeniedException("/home/x")))
                .isEqualTo("cannot be read: AccessDeniedException");
        assertThat(BoundedFile.reason(new IOException("is empty"))).isEqualTo("is empty");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
