// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever lies in the manifest's place, the answer is a state, and a bad one has one clear finding. */
class ManifestReaderTest {
    private static final String NAME = "smart-crate.toml";

    @TempDir
    private Path folder;

    private Path module;
    private Path file;

    @BeforeEach
    void makeModule() throws IOException {
        module = Files.createDirectory(folder.resolve("module"));
        file = module.resolve(NAME);
    }

    @Test
    void no_file_is_an_absent_manifest() {
        ManifestState state = read();

        assertThat(state).isEqualTo(new ManifestState.Absent(NAME));
    }

    @Test
    void an_empty_file_is_a_manifest_that_says_nothing() throws IOException {
        Files.createFile(file);

        assertThat(read()).isEqualTo(new ManifestState.Present(NAME, Manifest.empty()));
    }

    @Test
    void a_directory_in_its_place_is_one_finding() throws IOException {
        Files.createDirectory(file);

        assertOneFinding("the manifest is a directory but must be a file", 1, 1);
    }

    @Test
    void a_link_out_of_the_module_is_refused_even_when_the_file_behind_it_is_fine() throws IOException {
        Path outside = Files.writeString(folder.resolve("elsewhere.toml"), "a = 1\n");
        Files.createSymbolicLink(file, outside);

        assertOneFinding("the manifest lies outside its module", 1, 1);
    }

    @Test
    void a_link_inside_the_module_is_followed() throws IOException {
        Files.writeString(module.resolve("real.toml"), "a = 1\n");
        Files.createSymbolicLink(file, Path.of("real.toml"));

        assertThat(Manifest.of(read()).integer("a")).contains(1L);
    }

    @Test
    void a_link_to_nothing_is_not_an_absent_manifest() throws IOException {
        Files.createSymbolicLink(file, Path.of("gone.toml"));

        assertOneFinding("the manifest is a symbolic link to a file that does not exist", 1, 1);
    }

    @Test
    void links_in_a_circle_are_one_finding() throws IOException {
        Files.createSymbolicLink(file, module.resolve("other"));
        Files.createSymbolicLink(module.resolve("other"), file);

        assertOneFinding("the manifest cannot be opened: FileSystemException", 1, 1);
    }

    @Test
    void a_device_is_never_read() throws IOException {
        Path endless = Path.of("/dev/zero");
        assumeTrue(Files.exists(endless), "this system has no /dev/zero");

        ManifestState state = ManifestReader.read(endless, NAME, Path.of("/dev"), null);

        assertThat(((ManifestState.Unreadable) state).findings())
                .singleElement()
                .extracting(Finding::what)
                .isEqualTo("the manifest is a device or pipe but must be a file");
    }

    @Test
    void a_hundred_megabytes_are_refused_by_their_size() throws IOException {
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(100L * 1024 * 1024);
        }

        assertOneFinding("the manifest is 104857600 bytes, limit 1048576", 1, 1);
    }

    @Test
    void exactly_one_mebibyte_is_read_and_one_byte_more_is_not() throws IOException {
        String comment = "#" + "x".repeat(ManifestFile.MAX_BYTES - 2) + "\n";

        Files.writeString(file, comment);
        assertThat(read()).isInstanceOf(ManifestState.Present.class);

        Files.writeString(file, comment + "\n");
        assertOneFinding("the manifest is 1048577 bytes, limit 1048576", 1, 1);
    }

    @Test
    void a_nul_byte_is_found_where_it_stands() throws IOException {
        Files.writeString(file, "a = 1\nb = \"\0\"\n");

        assertOneFinding("a NUL byte stands here but a manifest is text", 2, 6);
    }

    @Test
    void a_byte_that_is_not_utf8_is_found_where_it_stands() throws IOException {
        Files.write(file, "a = 1\nb = \"é\u00ff\"\n".getBytes(StandardCharsets.ISO_8859_1));

        assertOneFinding("byte 0xE9 at offset 11 is not UTF-8 but a manifest must be", 2, 6);
    }

    @Test
    void half_a_character_at_the_end_is_found() throws IOException {
        Files.write(file, new byte[] {'a', '=', '1', '\n', (byte) 0xC3});

        assertOneFinding("byte 0xC3 at offset 4 is not UTF-8 but a manifest must be", 2, 1);
    }

    @Test
    void columns_count_characters_not_bytes() throws IOException {
        byte[] start = "k = \"😀é".getBytes(StandardCharsets.UTF_8);
        byte[] bytes = Arrays.copyOf(start, start.length + 1);
        bytes[start.length] = (byte) 0xFF;
        Files.write(file, bytes);

        assertOneFinding("byte 0xFF at offset 11 is not UTF-8 but a manifest must be", 1, 8);
    }

    @Test
    void the_mark_that_windows_editors_write_is_no_fault() throws IOException {
        Files.writeString(file, "\uFEFFa = 1\r\n");

        Manifest manifest = Manifest.of(read());

        assertThat(manifest.entries().get("a"))
                .isEqualTo(new Manifest.Entry(1L, new Location(NAME, 1, 5), new Location(NAME, 1, 1), false));
    }

    @Test
    void a_manifest_outside_the_module_is_refused() throws IOException {
        Path outside = Files.writeString(folder.resolve(NAME), "a = 1\n");

        ManifestState state = ManifestReader.read(outside, "../" + NAME, module, null);

        assertThat(((ManifestState.Unreadable) state).findings())
                .singleElement()
                .extracting(Finding::what)
                .isEqualTo("the manifest lies outside its module");
    }

    private ManifestState read() {
        return ManifestReader.read(file, NAME, module, null);
    }

    private void assertOneFinding(String what, int line, int column) {
        List<Finding> findings = ((ManifestState.Unreadable) read()).findings();
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).what()).isEqualTo(what);
        assertThat(findings.get(0).rule().id()).isEqualTo("SC101");
        assertThat(findings.get(0).where()).isEqualTo(new Location(NAME, line, column));
    }
}
