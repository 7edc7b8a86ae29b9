// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.migrate;

import dev.ctas7.smartcrate.facts.CompiledSources;
import dev.ctas7.smartcrate.facts.CrateIdentity;
import dev.ctas7.smartcrate.facts.CrateInputs;
import dev.ctas7.smartcrate.facts.ResourceRoot;
import dev.ctas7.smartcrate.facts.SourceRoot;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A module with sources, resources and whatever a test puts beside them. */
record ModuleFolder(Path basedir, String encoding) {
    static ModuleFolder in(Path folder) throws IOException {
        return new ModuleFolder(Files.createDirectories(folder.toRealPath().resolve("module")), "UTF-8");
    }

    ModuleFolder with(String path, String text) throws IOException {
        return with(path, text, StandardCharsets.UTF_8);
    }

    ModuleFolder with(String path, String text, Charset charset) throws IOException {
        Path file = basedir.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, Spelled.of(text).getBytes(charset));
        return this;
    }

    String read(String path) throws IOException {
        return Files.readString(basedir.resolve(path), StandardCharsets.ISO_8859_1);
    }

    Migration migration() {
        return Migration.of(inputs());
    }

    CrateInputs inputs() {
        Path target = basedir.resolve("target");
        return new CrateInputs(
                new CrateIdentity("com.acme", "module", "1.0", "jar"),
                basedir,
                basedir.resolve("smart-crate.toml"),
                null,
                List.of(
                        new SourceRoot(basedir.resolve("src/main/java"), SourceKind.MAIN),
                        new SourceRoot(basedir.resolve("src/test/java"), SourceKind.TEST),
                        new SourceRoot(target.resolve("generated-sources/x"), SourceKind.GENERATED)),
                List.of(new ResourceRoot(basedir.resolve("src/main/resources"), List.of(), List.of())),
                List.of(),
                target.resolve("classes"),
                target,
                null,
                List.of(),
                List.of(),
                null,
                CompiledSources.NONE,
                encoding);
    }
}
