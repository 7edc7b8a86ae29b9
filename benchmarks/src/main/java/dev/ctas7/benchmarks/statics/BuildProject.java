// SPDX-License-Identifier: Apache-2.0
// PROJECT_WRITE_GENERATED_CRATES
package dev.ctas7.benchmarks.statics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes the Maven projects whose builds are measured, from the templates in {@code benchmarks/static}. */
record BuildProject(Settings settings) {
    /** One module with a corpus as its sources. */
    Path module(String corpus) throws IOException {
        Path folder = settings.target().resolve("builds/" + corpus);
        write(folder.resolve("pom.xml"), "project.xml", project(corpus, "jar", List.of()));
        crate(folder, corpus);
        try (Stream<Path> libraries = Files.list(settings.corpus(corpus))) {
            for (Path library : libraries.collect(Collectors.toList())) {
                copy(library, folder.resolve("src/main/java"));
            }
        }
        return folder;
    }

    /** A reactor of small modules that do not depend on each other. */
    Path reactor(int modules) throws IOException {
        Path folder = settings.target().resolve("builds/reactor");
        List<String> names =
                IntStream.rangeClosed(1, modules).mapToObj(i -> "module-" + i).collect(Collectors.toList());
        write(folder.resolve("pom.xml"), "project.xml", project("reactor", "pom", names));
        for (String name : names) {
            write(folder.resolve(name).resolve("pom.xml"), "module.xml", Map.of("name", name));
            crate(folder.resolve(name), name);
        }
        return folder;
    }

    private void crate(Path folder, String name) throws IOException {
        write(folder.resolve("smart-crate.toml"), "smart-crate.toml", Map.of("name", name));
        write(folder.resolve("src/main/java/org/example/greeter/Main.java"), "Main.java", Map.of());
    }

    private Map<String, String> project(String name, String packaging, List<String> modules) throws IOException {
        return Map.of(
                "name", name,
                "packaging", packaging,
                "modules",
                        modules.stream()
                                .map(module -> "<module>" + module + "</module>")
                                .collect(Collectors.joining()),
                "config", settings.config().resolve("checkstyle.xml").toString(),
                "rulesets", settings.config().resolve("pmd.xml").toString(),
                "checkstyle", settings.checkstyle(),
                "pmd", settings.pmd());
    }

    private void write(Path file, String template, Map<String, String> values) throws IOException {
        String text = Files.readString(settings.config().resolve("build").resolve(template));
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace("@" + value.getKey() + "@", value.getValue());
        }
        // A file that does not change keeps its time, and class files stay newer than their sources.
        if (!Files.exists(file) || !Files.readString(file).equals(text)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path file : walk.filter(Files::isRegularFile).collect(Collectors.toList())) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (!Files.exists(copy)) {
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
    }
}
