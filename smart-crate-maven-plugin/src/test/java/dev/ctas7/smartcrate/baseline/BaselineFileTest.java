// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.baseline;

import static dev.ctas7.smartcrate.baseline.Baselines.baseline;
import static dev.ctas7.smartcrate.baseline.Baselines.file;
import static dev.ctas7.smartcrate.baseline.Baselines.parse;
import static dev.ctas7.smartcrate.baseline.Baselines.tooLong;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ctas7.smartcrate.model.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineFileTest {
    private static final String ENTRY = "{\"file\": \"A.java\", \"rule\": \"SC110\"}";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "smart-crate.toml, smart-crate.baseline.json",
        "config/smart-crate.toml, config/smart-crate.baseline.json",
        "../smart-crate.toml, smart-crate.baseline.json",
        "C:/x/smart-crate.toml, smart-crate.baseline.json",
        "/x/smart-crate.toml, smart-crate.baseline.json",
    })
    void it_lies_beside_the_manifest_and_inside_the_module(String manifest, String baseline) {
        assertThat(BaselineFile.beside(manifest)).isEqualTo(baseline);
    }

    @Test
    void what_is_written_is_read_and_a_missing_file_is_absent() throws IOException {
        assertThat(BaselineFile.read(folder, "sub/b.json")).isEqualTo(new BaselineState.Absent("sub/b.json"));

        BaselineFile.write(folder, "sub/b.json", baseline(tooLong("A.java", 300)));

        assertThat(BaselineFile.read(folder, "sub/b.json").baseline().findings())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|1:1|the file ends early, wanted '{'",
                "[]|1:1|found '[', wanted '{'",
                "{\"frozen\": []}|1:2|found key 'frozen', wanted 'schemaVersion'",
                "{\"schemaVersion\": \"2.0\"}|1:19|schemaVersion was '2.0' but must be 1.0",
                "{\"schemaVersion\": \"1.0\", \"frozen\": []} x|1:40|found 'x', wanted the end of the file",
                "{\"schemaVersion\": \"1.0\", \"frozen\": [|1:37|the file ends early, wanted '{'",
                "{\"schemaVersion\": \"1.0\", \"frozen\": [{\"count\": 1.5|1:48|found '.', wanted '}'",
                "{\"schemaVersion\": \"1.0\", \"frozen\": [{\"count\": 1000001|1:47|count must be a whole number from 1 to 1000000",
                "{\"schemaVersion\": \"1.0\", \"frozen\": [{\"a\\q|1:41|there is no escape \\q in JSON",
                "{\"schemaVersion\": \"1.0\", \"frozen\": [{\"a\\u00g|1:44|\\u needs four hexadecimal digits",
            })
    void what_is_no_baseline_is_one_finding_at_its_place(String text, String place, String what) {
        assertThat(told(parse(text))).isEqualTo(place + " baseline cannot be used: " + what);
    }

    @Test
    void a_repeated_entry_is_told_with_both_lines() {
        assertThat(told(parse(file(ENTRY, ENTRY))))
                .isEqualTo("5:5 baseline cannot be used: the entry repeats that of line 4; keep one of them");
        assertThat(told(parse(file("{\"file\": \"A\", \"file\": \"B\"}"))))
                .isEqualTo("4:19 baseline cannot be used: key 'file' stands twice in one entry");
        assertThat(told(parse(file("{\"count\": 2, \"count\": 2}"))))
                .isEqualTo("4:18 baseline cannot be used: key 'count' stands twice in one entry");
    }

    @Test
    void a_merge_conflict_is_told_at_its_first_mark() {
        String text = file(ENTRY).replace("    {", "<<<<<<< HEAD\n    {");

        assertThat(told(parse(text)))
                .isEqualTo(
                        "4:1 baseline cannot be used: git left a merge conflict in it; keep the entries of both sides"
                                + " and drop the marks");
        assertThat(told(parse("<<<<<<< HEAD\n"))).startsWith("1:1 baseline cannot be used: git left");
    }

    @Test
    void ends_of_lines_and_order_do_not_matter() {
        String other = "{\"rule\":\"SC100\",\"file\":\"B.java\",\"element\":\"\",\"count\":1}";

        BaselineState state = parse(file(other, ENTRY).replace("\n", "\r\n"));

        assertThat(state.baseline().entries()).extracting(Baseline.Entry::line).containsExactly(4, 5);
    }

    @Test
    void bytes_that_are_no_text_a_folder_and_a_file_too_large_are_one_finding_each() throws IOException {
        Files.write(folder.resolve("bytes"), new byte[] {'{', (byte) 0xFF});
        Files.createDirectory(folder.resolve("dir"));
        Files.write(folder.resolve("large"), new byte[(32 << 20) + 1]);
        Files.writeString(folder.resolve("nul"), "\0");

        assertThat(told(BaselineFile.read(folder, "bytes"))).endsWith("it is no UTF-8 text");
        assertThat(told(BaselineFile.read(folder, "dir"))).endsWith("'dir' is a folder, not a file");
        assertThat(told(BaselineFile.read(folder, "large"))).endsWith("it is 33554433 bytes long, limit 33554432");
        assertThat(told(BaselineFile.read(folder, "nul"))).startsWith("1:1 ");
    }

    @Test
    void a_link_is_neither_read_nor_written_through() throws IOException {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Path module = Files.createDirectory(folder.resolve("module"));
        Files.writeString(outside.resolve("b.json"), file(ENTRY));
        Files.createSymbolicLink(module.resolve("b.json"), outside.resolve("b.json"));

        assertThat(told(BaselineFile.read(module, "b.json"))).contains("is a symbolic link, which is not followed");
        assertThatThrownBy(() -> BaselineFile.write(module, "b.json", Baseline.EMPTY))
                .isInstanceOf(IOException.class);
        assertThat(told(BaselineFile.read(module, "../outside/b.json"))).contains("lies outside the module");
        assertThat(Files.readString(outside.resolve("b.json"))).isEqualTo(file(ENTRY));
    }

    @Property
    void any_text_is_a_baseline_or_one_finding(@ForAll String text) {
        assertThat(parse(text)).isInstanceOf(BaselineState.class);
    }

    @Property
    void a_baseline_with_one_byte_changed_is_a_baseline_or_one_finding(@ForAll int at, @ForAll byte value) {
        byte[] bytes = file(ENTRY, ENTRY.replace("A", "B")).getBytes(StandardCharsets.UTF_8);
        bytes[Math.floorMod(at, bytes.length)] = value;

        assertThat(BaselineParser.parse(BaselineFile.NAME, bytes)).isInstanceOf(BaselineState.class);
    }

    private static String told(BaselineState state) {
        assertThat(state).isInstanceOf(BaselineState.Unreadable.class);
        Finding finding = ((BaselineState.Unreadable) state).finding();
        assertThat(finding.rule().id()).isEqualTo("SC158");
        return finding.where().line() + ":" + finding.where().column() + " " + finding.what();
    }
}
