// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.CompiledSources.Selection;
import dev.ctas7.smartcrate.facts.bytecode.ClassFile;
import dev.ctas7.smartcrate.facts.bytecode.ClassFiles;
import dev.ctas7.smartcrate.facts.bytecode.CompiledState;
import dev.ctas7.smartcrate.facts.bytecode.CompiledState.Outdated;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import dev.ctas7.smartcrate.facts.source.SourceScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompiledStateReaderTest {
    private static final String ROUTER = "src/main/java/demo/Router.java";
    private static final String TEXT = "package demo; class Router { class In {} }";

    @TempDir
    private Path folder;

    private final List<ClassFile> classes = new ArrayList<>();
    private final List<ClassFiles.Unreadable> unreadable = new ArrayList<>();
    private CompiledSources compiled = CompiledSources.ALL;

    @Test
    void a_class_file_as_old_as_its_source_or_younger_is_up_to_date() throws IOException {
        write(ROUTER, TEXT, 5_000);
        type("demo.Router", "demo/Router.class", 5_000);
        write("src/main/java/demo/Other.java", "package demo; enum Other {}", 5_000);
        type("demo.Other", "demo/Other.class", 9_000);

        assertThat(read()).isEqualTo(new CompiledState(2, List.of()));
    }

    @Test
    void one_that_is_a_millisecond_older_is_not() throws IOException {
        write(ROUTER, TEXT, 5_001);
        type("demo.Router", "demo/Router.class", 5_000);

        assertThat(read())
                .isEqualTo(new CompiledState(
                        1, List.of(new Outdated(ROUTER, 1, "demo.Router", "target/classes/demo/Router.class"))));
    }

    @Test
    void every_top_level_type_needs_a_class_file_and_a_source_is_told_once() throws IOException {
        write(ROUTER, "package demo; class Router {}\nclass Second {}\nclass Third {}", 5_000);
        type("demo.Router", "demo/Router.class", 9_000);

        assertThat(read()).isEqualTo(new CompiledState(1, List.of(new Outdated(ROUTER, 2, "demo.Second", ""))));
    }

    @Test
    void what_compiles_to_nothing_of_its_own_is_left_out() throws IOException {
        write("src/main/java/demo/package-info.java", "package demo;", 5_000);
        write("src/main/java/module-info.java", "module demo {}", 5_000);
        write("src/main/java/demo/Empty.java", "package demo;", 5_000);
        write("src/test/java/demo/RouterTest.java", "package demo; class RouterTest {}", 5_000);
        write("target/generated-sources/a/demo/Made.java", "package demo; class Made {}", 5_000);
        write("src/main/java/demo/Bad.java", "package demo; class Bad { String s = \"\0\"; }", 5_000);

        assertThat(read()).isEqualTo(CompiledState.NONE);
    }

    @Test
    void sources_that_the_compiler_is_not_given_are_left_out() throws IOException {
        write(ROUTER, TEXT, 5_000);
        write("src/main/java/demo/template/Sample.java", "package demo.template; class Sample {}", 5_000);

        compiled = new CompiledSources(List.of(new Selection(List.of(), List.of("demo/template/**"))));
        assertThat(read().outdated()).extracting(Outdated::source).containsExactly(ROUTER);
        compiled = new CompiledSources(List.of(new Selection(List.of("**/Sample.java"), List.of())));
        assertThat(read().outdated()).extracting(Outdated::type).containsExactly("demo.template.Sample");
        compiled = new CompiledSources(List.of(
                new Selection(List.of("**/Sample.java"), List.of()), new Selection(List.of("**/R*"), List.of())));
        assertThat(read().expected()).isEqualTo(2);
        compiled = CompiledSources.NONE;
        assertThat(read()).isEqualTo(CompiledState.NONE);
    }

    @Test
    void of_several_versions_of_a_class_one_up_to_date_is_enough() throws IOException {
        write(ROUTER, TEXT, 5_000);
        type("demo.Router", "demo/Router.class", 1_000);
        type("demo.Router", "META-INF/versions/21/demo/Router.class", 9_000);

        assertThat(read().outdated()).isEmpty();
    }

    @Test
    void a_class_file_that_cannot_be_read_is_there_all_the_same() throws IOException {
        write(ROUTER, TEXT, 5_000);
        unreadable.add(new ClassFiles.Unreadable("target/classes/demo/Router.class", "is empty"));

        assertThat(read().outdated()).isEmpty();
    }

    private void write(String path, String text, long millis) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.fromMillis(millis));
    }

    private void type(String name, String path, long millis) throws IOException {
        write("target/classes/" + path, "", millis);
        classes.add(new ClassFile(
                "target/classes/" + path, name, "", List.of(), false, false, List.of(), List.of(), List.of()));
    }

    private CompiledState read() {
        CrateInputs inputs = new CrateInputs(
                new CrateIdentity("demo", "crate", "1.0", "jar"),
                folder,
                folder.resolve("smart-crate.toml"),
                null,
                List.of(
                        new SourceRoot(folder.resolve("src/main/java"), SourceKind.MAIN),
                        new SourceRoot(folder.resolve("src/test/java"), SourceKind.TEST),
                        new SourceRoot(folder.resolve("target/generated-sources/a"), SourceKind.GENERATED)),
                List.of(),
                List.of(),
                folder.resolve("target/classes"),
                folder.resolve("target"),
                null,
                List.of(),
                List.of(),
                null,
                compiled);
        return CompiledStateReader.read(inputs, SourceScanner.scan(inputs), new ClassFiles(true, classes, unreadable));
    }
}
