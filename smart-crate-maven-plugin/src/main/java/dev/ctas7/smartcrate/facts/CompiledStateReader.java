// SPDX-License-Identifier: Apache-2.0
// COMPILATION_READ_FILE_TIMES
package dev.ctas7.smartcrate.facts;

import dev.ctas7.smartcrate.facts.bytecode.ClassFile;
import dev.ctas7.smartcrate.facts.bytecode.ClassFiles;
import dev.ctas7.smartcrate.facts.bytecode.CompiledState;
import dev.ctas7.smartcrate.facts.bytecode.CompiledState.Outdated;
import dev.ctas7.smartcrate.facts.source.DeclaredType;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import dev.ctas7.smartcrate.facts.source.tree.AntPatterns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compares main sources with their class files, by time of modification.
 *
 * <p>A class file holds nothing of the content it was compiled from, so content cannot be compared without a record of
 * our own that somebody would have to write at compile time. Time is what the compiler plugin itself goes by: what is
 * stale here is what its next run compiles again.
 */
public final class CompiledStateReader {
    private final CrateInputs inputs;
    private final List<AntPatterns> selections;
    private final Map<String, List<ClassFile>> classes = new HashMap<>();
    private final Set<String> unreadable = new HashSet<>();

    private CompiledStateReader(CrateInputs inputs, ClassFiles scanned) {
        this.inputs = inputs;
        selections = inputs.compiled().selections().stream()
                .map(selection -> new AntPatterns(selection.includes(), selection.excludes()))
                .toList();
        scanned.classes()
                .forEach(file -> classes.computeIfAbsent(file.name(), name -> new ArrayList<>())
                        .add(file));
        scanned.unreadable().forEach(file -> unreadable.add(file.path()));
    }

    /**
     * Reads the times.
     *
     * @param sources of the crate, any kind; only main ones that declare a top-level type are looked at
     * @param classes of the output folder, with paths relative to the module
     */
    public static CompiledState read(CrateInputs inputs, List<SourceFile> sources, ClassFiles classes) {
        CompiledStateReader reader = new CompiledStateReader(inputs, classes);
        int expected = 0;
        List<Outdated> outdated = new ArrayList<>();
        for (SourceFile source : sources) {
            List<DeclaredType> types = source.types().stream()
                    .filter(type -> type.name().indexOf('$') < 0)
                    .toList();
            if (!types.isEmpty() && reader.isCompiled(source)) {
                expected++;
                reader.outdated(source, types).ifPresent(outdated::add);
            }
        }
        return new CompiledState(expected, outdated);
    }

    /** Descriptors are left out: javac writes a package's only when it is annotated, a module's may lie elsewhere. */
    private boolean isCompiled(SourceFile source) {
        if (source.kind() != SourceKind.MAIN
                || source.describesPackageOrModule()
                || !source.problem().isEmpty()
                || source.structure().syntax() != null) {
            return false;
        }
        Path file = inputs.basedir().resolve(source.path()).normalize();
        return inputs.sources().stream()
                .filter(root -> root.kind() == SourceKind.MAIN && file.startsWith(root.folder()))
                .map(root -> root.folder().relativize(file).toString().replace('\\', '/'))
                .anyMatch(path -> selections.stream().anyMatch(patterns -> patterns.select(path)));
    }

    private Optional<Outdated> outdated(SourceFile source, List<DeclaredType> types) {
        long written = modified(source.path());
        for (DeclaredType type : types) {
            String name = source.qualified(type.name());
            List<ClassFile> compiled = classes.getOrDefault(name, List.of());
            if (compiled.isEmpty()) {
                String end = "/" + name.replace('.', '/') + ".class";
                if (unreadable.stream().noneMatch(path -> path.endsWith(end))) {
                    return Optional.of(new Outdated(source.path(), type.line(), name, ""));
                }
            } else if (compiled.stream().allMatch(file -> modified(file.path()) < written)) {
                // Several: versions of one class for several Java releases, of which this source made one.
                return Optional.of(new Outdated(
                        source.path(), type.line(), name, compiled.get(0).path()));
            }
        }
        return Optional.empty();
    }

    /** Milliseconds, as the compiler plugin compares them; 0 for a file that has just gone. */
    private long modified(String path) {
        try {
            return Files.getLastModifiedTime(inputs.basedir().resolve(path)).toMillis();
        } catch (IOException e) {
            return 0;
        }
    }
}
