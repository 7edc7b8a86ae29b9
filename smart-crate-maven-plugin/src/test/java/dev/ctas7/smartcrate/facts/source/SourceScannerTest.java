// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceScannerTest {
    @TempDir
    Path temp;

    private CrateFolder crate;

    @BeforeEach
    void module_in_a_folder() throws IOException {
        crate = new CrateFolder(Files.createDirectory(temp.resolve("module")));
    }

    @Test
    void a_source_is_read_whole() throws IOException {
        String text = "// USER_VALIDATE_INPUT_SECURITY\r\npackage demo;\r\nclass A { class B {} }";
        crate.write("src/main/java/demo/A.java", text).sources("src/main/java", SourceKind.MAIN);

        assertThat(crate.scanSources())
                .extracting(file -> file.withStructure(Structure.NONE))
                .containsExactly(new SourceFile(
                        "src/main/java/demo/A.java",
                        SourceKind.MAIN,
                        "demo",
                        3,
                        List.of(new CommentLine(1, 4, "USER_VALIDATE_INPUT_SECURITY")),
                        List.of(new DeclaredType("A", 3), new DeclaredType("A$B", 3)),
                        List.of(),
                        ContentHasher.hashText(
                                text.replace("\r", "").getBytes(java.nio.charset.StandardCharsets.UTF_8))));
    }

    @Test
    void roots_that_overlap_give_each_file_once_to_the_innermost() throws IOException {
        crate.write("src/B.java", "class B {}")
                .write("src/gen/A.java", "class A {}")
                .write("other/C.java", "class C {}")
                .sources("src", SourceKind.TEST)
                .sources("src/.", SourceKind.MAIN)
                .sources("src/gen", SourceKind.GENERATED)
                .sources("absent", SourceKind.MAIN)
                .sources("src/B.java", SourceKind.MAIN)
                .sources("other", SourceKind.TEST);

        assertThat(crate.scanSources())
                .extracting(SourceFile::path, SourceFile::kind)
                .containsExactly(
                        tuple("other/C.java", SourceKind.TEST),
                        tuple("src/B.java", SourceKind.MAIN),
                        tuple("src/gen/A.java", SourceKind.GENERATED));
    }

    @Test
    void only_java_files_count_and_a_folder_may_be_named_like_one() throws IOException {
        crate.write("src/X.java/Y.java", "class Y {}")
                .write("src/notes.txt", "x")
                .write("src/A.java.bak", "x")
                .write("src/.hidden/Z.java", "class Z {}")
                .sources("src", SourceKind.MAIN);

        assertThat(crate.scanSources())
                .extracting(SourceFile::path)
                .containsExactly("src/.hidden/Z.java", "src/X.java/Y.java");
    }

    @Test
    void links_inside_the_module_are_followed_once_and_cycles_end() throws IOException {
        crate.write("src/a/A.java", "class A {}")
                .write("shared/S.java", "class S {}")
                .link("src/a/loop", crate.path("src"))
                .link("src/_shared", crate.path("shared"))
                .link("src/z/Linked.java", crate.path("shared/S.java"))
                .sources("src", SourceKind.MAIN);

        assertThat(crate.scanSources())
                .extracting(SourceFile::path, SourceFile::problem)
                .containsExactly(
                        tuple("src/_shared/S.java", ""), tuple("src/a/A.java", ""), tuple("src/z/Linked.java", ""));
    }

    @Test
    void links_that_leave_the_module_are_told_and_not_read() throws IOException {
        Path outside = Files.createDirectory(temp.resolve("outside"));
        Files.writeString(outside.resolve("Out.java"), "class Out {}");
        crate.link("src/Out.java", outside.resolve("Out.java"))
                .link("src/folder", outside)
                .link("src/Dangling.java", temp.resolve("nowhere"))
                .link("src/ignored.txt", outside.resolve("Out.java"))
                .sources("src", SourceKind.MAIN);

        assertThat(crate.scanSources())
                .containsExactly(
                        SourceFile.unread("src/Dangling.java", SourceKind.MAIN, "not accessible (NoSuchFileException)"),
                        SourceFile.unread("src/Out.java", SourceKind.MAIN, "symbolic link that leaves the module"),
                        SourceFile.unread("src/folder", SourceKind.MAIN, "symbolic link that leaves the module"));
    }

    @Test
    void a_root_beside_the_module_is_read() throws IOException {
        Files.createDirectories(temp.resolve("common"));
        Files.writeString(temp.resolve("common/C.java"), "class C {}");
        crate.sources("../common", SourceKind.MAIN);

        assertThat(crate.scanSources())
                .extracting(SourceFile::path, SourceFile::problem)
                .containsExactly(tuple("../common/C.java", ""));
    }

    @Test
    void bytes_in_another_encoding_are_a_problem_and_still_counted() throws IOException {
        crate.write("src/A.java", new byte[] {'/', '/', (byte) 0xE4, '\n', 'e', 'n', 'u', 'm', ' ', 'A', '{', '}'})
                .sources("src", SourceKind.MAIN);

        SourceFile file = crate.scanSources().get(0);

        assertThat(file.problem()).isEqualTo("a byte that is not UTF-8 in line 1, column 3");
        assertThat(file.lines()).isEqualTo(2);
        assertThat(file.types()).containsExactly(new DeclaredType("A", 2));
    }

    @Test
    void a_file_at_the_limit_is_scanned_and_one_over_it_only_counted() throws IOException {
        crate.write("src/A.java", "class A {}\n")
                .write("src/B.java", "class B {}\n")
                .sources("src", SourceKind.MAIN);
        grow(crate.path("src/A.java"), SourceReader.LIMIT);
        grow(crate.path("src/B.java"), SourceReader.LIMIT + 1L);

        List<SourceFile> files = crate.scanSources();

        assertThat(files.get(0).types()).containsExactly(new DeclaredType("A", 1));
        assertThat(files.get(0).problem()).isEqualTo("a NUL byte in line 2, column 1");
        assertThat(files.get(1).types()).isEmpty();
        assertThat(files.get(1).lines()).isEqualTo(2);
        assertThat(files.get(1).hash())
                .isNotEqualTo(ContentHash.UNREAD)
                .isNotEqualTo(files.get(0).hash());
        assertThat(files.get(1).problem()).isEqualTo("67108865 bytes, limit 67108864");
    }

    private static void grow(Path file, long length) throws IOException {
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(length);
        }
    }
}
