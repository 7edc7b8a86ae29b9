// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.source;

import dev.ctas7.smartcrate.facts.CompiledSources;
import dev.ctas7.smartcrate.facts.CrateIdentity;
import dev.ctas7.smartcrate.facts.CrateInputs;
import dev.ctas7.smartcrate.facts.ResourceRoot;
import dev.ctas7.smartcrate.facts.SourceRoot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A module's folder to write files into, and the inputs that point at it. */
final class CrateFolder {
    private final Path basedir;
    private final List<SourceRoot> sources = new ArrayList<>();
    private final List<ResourceRoot> resources = new ArrayList<>();
    private final List<Path> testResources = new ArrayList<>();
    private String encoding = "";

    CrateFolder(Path basedir) {
        this.basedir = basedir;
    }

    CrateFolder write(String path, String text) throws IOException {
        return write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    CrateFolder write(String path, byte[] bytes) throws IOException {
        Path file = basedir.resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.write(file, bytes);
        return this;
    }

    CrateFolder link(String path, Path target) throws IOException {
        Path link = basedir.resolve(path);
        Files.createDirectories(Objects.requireNonNull(link.getParent()));
        Files.createSymbolicLink(link, target);
        return this;
    }

    CrateFolder sources(String folder, SourceKind kind) {
        sources.add(new SourceRoot(basedir.resolve(folder), kind));
        return this;
    }

    CrateFolder resources(String folder, List<String> includes, List<String> excludes) {
        resources.add(new ResourceRoot(basedir.resolve(folder), includes, excludes));
        return this;
    }

    CrateFolder testResources(String folder) {
        testResources.add(basedir.resolve(folder));
        return this;
    }

    CrateFolder encoding(String name) {
        encoding = name;
        return this;
    }

    Path path(String path) {
        return basedir.resolve(path);
    }

    List<SourceFile> scanSources() {
        return SourceScanner.scan(inputs());
    }

    List<TextFile> scanTexts() {
        return TextScanner.scan(inputs());
    }

    private CrateInputs inputs() {
        return new CrateInputs(
                new CrateIdentity("demo", "crate", "1.0", "jar"),
                basedir,
                basedir.resolve("smart-crate.toml"),
                null,
                sources,
                resources,
                testResources,
                basedir.resolve("target/classes"),
                basedir.resolve("target"),
                null,
                List.of(),
                List.of(),
                null,
                CompiledSources.NONE,
                encoding);
    }
}
