// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceEncodingTest {
    private static final byte[] MARKED = "\uFEFFclass A {}\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "ISO-8859-1, Größe",
        "windows-1252, Größe€",
        "Shift_JIS, 表示",
        "UTF-16, Größe表示",
        "UTF-16LE, Größe表示",
        "UTF-32BE, Größe😀",
        "latin1, Größe"
    })
    void a_source_in_its_declared_encoding_is_read_as_the_compiler_reads_it(String encoding, String name)
            throws IOException {
        byte[] bytes = ("package demo;\n// " + name + "\nclass "
                        + name.replace("😀", "").replace("€", "") + " {}\n")
                .getBytes(Charset.forName(encoding));

        SourceFile file = read(bytes, encoding);

        assertThat(file.problem()).isEmpty();
        assertThat(file.packageName()).isEqualTo("demo");
        assertThat(file.lines()).isEqualTo(3);
        assertThat(file.leading()).extracting(CommentLine::text).containsExactly(name);
        assertThat(file.types())
                .extracting(DeclaredType::name)
                .containsExactly(name.replace("😀", "").replace("€", ""));
        assertThat(file.hash()).isEqualTo(ContentHasher.hashText(bytes));
    }

    @Test
    void utf_16_with_a_mark_is_what_javac_calls_utf_16() throws IOException {
        byte[] bytes = "\uFEFFclass Größe {}\n".getBytes(StandardCharsets.UTF_16LE);

        assertThat(read(bytes, "UTF-16").problem()).isEmpty();
        assertThat(read(bytes, "UTF-16").types()).extracting(DeclaredType::name).containsExactly("Größe");
        assertThat(read(bytes, "UTF-16LE").problem()).isEqualTo("begins with a byte order mark, which javac refuses");
    }

    @Test
    void a_byte_order_mark_in_utf_8_is_told_with_what_could_be_read() throws IOException {
        assertThat(read(MARKED, "UTF-8").problem()).isEqualTo("begins with a byte order mark, which javac refuses");
        assertThat(read(MARKED, "UTF-8").types()).extracting(DeclaredType::name).containsExactly("A");
    }

    @Test
    void what_is_no_character_in_ascii_is_named_with_its_place() throws IOException {
        byte[] bytes = "class A {ä\n}\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(read(bytes, "US-ASCII").problem())
                .isEqualTo("byte 10, in line 1, is no character in the declared encoding US-ASCII");
        assertThat(read(bytes, "ISO-8859-1").problem()).isEmpty();
    }

    @Test
    void a_byte_that_windows_1252_leaves_out_is_refused_and_still_hashed() throws IOException {
        byte[] bytes = {'/', '/', '\n', '/', '/', (byte) 0x81, '\n'};

        SourceFile file = read(bytes, "windows-1252");

        assertThat(file.problem())
                .isEqualTo("byte 6, in line 2, is no character in the declared encoding windows-1252");
        assertThat(file.hash()).isEqualTo(ContentHasher.hashText(bytes));
    }

    @Test
    void half_a_character_at_the_end_is_refused() throws IOException {
        byte[] bytes = {0, 'a', 0};

        assertThat(read(bytes, "UTF-16BE").problem())
                .isEqualTo("byte 3, in line 1, is no character in the declared encoding UTF-16BE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"latin-42", "no such", "${encoding}"})
    void an_unknown_encoding_is_told_once_and_read_as_utf_8(String name) throws IOException {
        CrateFolder crate = new CrateFolder(folder)
                .write("src/A.java", "class Ä {}")
                .write("src/B.java", "class B {}")
                .sources("src", SourceKind.MAIN)
                .encoding(name);

        assertThat(crate.scanSources())
                .extracting(SourceFile::problem)
                .containsExactly(
                        "declared in encoding " + name
                                + ", which this Java does not know; all sources are read as UTF-8",
                        "");
        assertThat(crate.scanSources().get(0).types())
                .extracting(DeclaredType::name)
                .containsExactly("Ä");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "utf-8", "UTF8", "unicode-1-1-utf-8"})
    void utf_8_by_any_name_is_the_same_encoding(String name) {
        assertThat(SourceEncoding.of(name)).isSameAs(SourceEncoding.UTF_8);
    }

    private SourceFile read(byte[] bytes, String encoding) throws IOException {
        return new CrateFolder(folder)
                .write("src/A.java", bytes)
                .sources("src", SourceKind.MAIN)
                .encoding(encoding)
                .scanSources()
                .get(0);
    }
}
