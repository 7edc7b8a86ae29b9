// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar that users get, which is not what the other tests run. */
class ShadedJarIT {
    private static final Path JAR = Path.of(System.getProperty("processor.jar"));
    private static final Path POM = Path.of(System.getProperty("processor.pom"));

    @TempDir
    Path folder;

    @Test
    void it_holds_our_classes_the_two_relocated_packages_and_nothing_else() throws IOException {
        Set<String> folders = new TreeSet<>();
        List<String> others = new ArrayList<>();
        for (String name : files()) {
            if (name.endsWith(".class")) {
                folders.add(name.substring(0, name.lastIndexOf('/')));
            } else {
                others.add(name);
            }
        }

        assertThat(folders)
                .containsExactly(
                        "dev/ctas7/processor",
                        "dev/ctas7/processor/shaded/javapoet",
                        "dev/ctas7/processor/shaded/proof");
        assertThat(others)
                .containsExactlyInAnyOrder(
                        "META-INF/MANIFEST.MF",
                        "META-INF/LICENSE",
                        "META-INF/NOTICE",
                        "META-INF/gradle/incremental.annotation.processors",
                        "META-INF/services/javax.annotation.processing.Processor");
    }

    @Test
    void its_service_file_and_its_gradle_file_name_the_processor() throws IOException {
        assertThat(text("META-INF/services/javax.annotation.processing.Processor")
                        .strip())
                .isEqualTo("dev.ctas7.processor.FoundationProcessor");
        assertThat(text("META-INF/gradle/incremental.annotation.processors").strip())
                .isEqualTo("dev.ctas7.processor.FoundationProcessor,AGGREGATING");
    }

    @Test
    void names_of_foundation_types_in_its_strings_are_the_users_names() throws IOException {
        String strings = text("dev/ctas7/processor/Foundation.class") + text("dev/ctas7/processor/Messages.class");

        assertThat(strings)
                .contains("dev.ctas7.foundation.AssertHasFoundationCore")
                .contains("dev.ctas7.foundation.FoundationCore");
        for (String name : files()) {
            assertThat(text(name)).as(name).doesNotContain("com/palantir/javapoet/", "dev/ctas7/foundation/proof");
        }
    }

    @Test
    void the_pom_that_is_installed_has_no_transitive_dependency() throws IOException {
        String pom = Files.readString(POM);

        assertThat(pom)
                .doesNotContain("<artifactId>foundation-core</artifactId>")
                .doesNotContain("<artifactId>javapoet</artifactId>")
                .doesNotContain("<scope>compile</scope>")
                .doesNotContain("<scope>runtime</scope>");
        String dependencies = pom.substring(pom.indexOf("<dependencies>"), pom.lastIndexOf("</dependencies>"));
        long all = dependencies.split("<dependency>", -1).length - 1L;
        assertThat(dependencies.split("<scope>(provided|test)</scope>", -1).length - 1L)
                .isEqualTo(all);
    }

    @Test
    void it_alone_on_the_processor_path_proves_a_crate() throws Exception {
        Result result = javac(Sources.APP);

        assertThat(result.text()).isEmpty();
        assertThat(result.code()).isZero();
        assertThat(folder.resolve("out/demo/SmartCrateProof_demo.class")).exists();
        assertThat(folder.resolve("out/META-INF/smart-crate/demo/proof.properties"))
                .hasContent("""
                crate=demo
                entryPoint=demo.App
                generatedClass=demo.SmartCrateProof_demo
                processors=
                token=sx9-foundation-core-7.3.1
                version=1.0
                """);
    }

    @Test
    void it_alone_on_the_processor_path_refuses_a_crate_without_the_annotation() throws Exception {
        Result result = javac(Sources.BARE_APP);

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.text().lines().toList())
                .hasSize(4)
                .first()
                .asString()
                .endsWith("App.java:3: error: " + Sources.ABSENT_AT_APP);
    }

    private Result javac(String app) throws IOException, InterruptedException {
        Path source = Files.createDirectories(folder.resolve("demo")).resolve("App.java");
        Files.writeString(source, app);
        Path javac = Path.of(System.getProperty("java.home"), "bin", "javac");
        Process process = new ProcessBuilder(
                        javac.toString(),
                        "--release",
                        "17",
                        "-Xlint:all,-processing",
                        "-Werror",
                        "-cp",
                        foundationCore().toString(),
                        "-processorpath",
                        JAR.toString(),
                        "-Asmartcrate.crate=demo",
                        "-Asmartcrate.version=1.0",
                        "-d",
                        folder.resolve("out").toString(),
                        source.toString())
                .redirectErrorStream(true)
                .start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), text);
    }

    /** Looked up as a file, since the class that these tests see may come from the jar under test. */
    private static Path foundationCore() {
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (entry.contains("foundation-core")) {
                return Path.of(entry);
            }
        }
        return Workshop.FOUNDATION;
    }

    private static List<String> files() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            return jar.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(JarEntry::getName)
                    .toList();
        }
    }

    private static String text(String name) throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile());
                InputStream in = jar.getInputStream(jar.getJarEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private record Result(int code, String text) {}
}
