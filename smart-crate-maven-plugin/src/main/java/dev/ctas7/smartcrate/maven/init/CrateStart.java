// SPDX-License-Identifier: Apache-2.0
// CRATE_CREATE_MISSING_FILES
package dev.ctas7.smartcrate.maven.init;

import dev.ctas7.smartcrate.facts.CrateInputs;
import dev.ctas7.smartcrate.facts.SourceRoot;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import dev.ctas7.smartcrate.files.BoundedFile;
import dev.ctas7.smartcrate.files.ModuleFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes what a crate lacks: its manifest and the annotation on an entry point.
 *
 * <p>Nothing that exists is overwritten, a second run changes nothing, and each file is written whole or not at all.
 */
public final class CrateStart {
    private static final int LARGEST_SOURCE = 1 << 22;

    private final CrateInputs inputs;

    /** A start of the crate in this module. */
    public CrateStart(CrateInputs inputs) {
        this.inputs = inputs;
    }

    /**
     * Writes the manifest unless there is one.
     *
     * @return what was done, one line
     * @throws IOException if it cannot be written, or lies outside the module
     */
    public String manifest(String text) throws IOException {
        String file = relative(inputs.manifest());
        if (Files.exists(inputs.manifest(), LinkOption.NOFOLLOW_LINKS)) {
            return "kept     " + file;
        }
        ModuleFiles.write(inputs.basedir(), file, text);
        return "created  " + file;
    }

    /**
     * Annotates an entry point, or creates one, unless there is one.
     *
     * @return what was done, one line
     * @throws IOException if it cannot be read or written, or lies outside the module
     */
    public String entryPoint() throws IOException {
        List<EntryPointPlan.Source> sources = new ArrayList<>();
        for (Path file : javaFiles()) {
            String text = new String(BoundedFile.read(file, LARGEST_SOURCE), StandardCharsets.ISO_8859_1);
            JavaUnit unit = JavaUnit.parse(text);
            if (unit.annotated()) {
                return "kept     " + relative(file) + ": @" + JavaUnit.ANNOTATION + " is there";
            }
            sources.add(new EntryPointPlan.Source(relative(file), unit));
        }
        Optional<EntryPointPlan> plan = EntryPointPlan.choose(sources, newFilesRoot());
        if (plan.isEmpty()) {
            return "no entry point: there are no Java sources yet; run init again when there are";
        }
        boolean existed = Files.exists(inputs.basedir().resolve(plan.get().file()));
        byte[] bytes = plan.get().text().getBytes(StandardCharsets.ISO_8859_1);
        ModuleFiles.write(inputs.basedir(), plan.get().file(), out -> out.write(bytes));
        return (existed ? "changed  " : "created  ") + plan.get().file() + ": "
                + plan.get().line();
    }

    /** Whether a main source declares a module, which then must read foundation-core. */
    public boolean declaresModule() throws IOException {
        return javaFiles().stream().anyMatch(file -> file.endsWith("module-info.java"));
    }

    private List<Path> javaFiles() throws IOException {
        List<Path> files = new ArrayList<>();
        for (SourceRoot root : inputs.sources()) {
            if (root.kind() == SourceKind.MAIN && Files.isDirectory(root.folder())) {
                try (Stream<Path> all = Files.find(
                        root.folder(),
                        Integer.MAX_VALUE,
                        (file, attributes) ->
                                attributes.isRegularFile() && file.toString().endsWith(".java"))) {
                    all.sorted().forEach(files::add);
                } catch (UncheckedIOException e) {
                    throw e.getCause();
                }
            }
        }
        return files;
    }

    private String newFilesRoot() {
        return inputs.sources().stream()
                .filter(root -> root.kind() == SourceKind.MAIN)
                .findFirst()
                .map(root -> relative(root.folder()))
                .orElse("src/main/java");
    }

    private String relative(Path file) {
        Path path = file.toAbsolutePath().normalize();
        // Another root (a drive) cannot be relative; writing there is refused anyway.
        return path.startsWith(inputs.basedir())
                ? inputs.basedir().relativize(path).toString().replace('\\', '/')
                : path.toString().replace('\\', '/');
    }
}
