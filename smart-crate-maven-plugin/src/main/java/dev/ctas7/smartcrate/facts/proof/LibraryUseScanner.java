// SPDX-License-Identifier: Apache-2.0
// LIBRARY_FIND_HIDDEN_USES
package dev.ctas7.smartcrate.facts.proof;

import dev.ctas7.smartcrate.facts.bytecode.ClassFile;
import dev.ctas7.smartcrate.facts.bytecode.ClassFiles;
import dev.ctas7.smartcrate.facts.bytecode.LibraryUse;
import dev.ctas7.smartcrate.facts.bytecode.ReferencedClasses;
import dev.ctas7.smartcrate.files.BoundedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds where the crate's classes use a library's class that is, or holds, a forbidden hash under another name.
 *
 * <p>Only when some artifact on the class path has a class of such a name is anything read at all.
 */
public final class LibraryUseScanner {
    private static final int LARGEST = 16 << 20;
    /** Enough to see what is going on. */
    private static final int MOST = 20;

    private final Set<String> own;
    private final ForbiddenTrace trace;

    private LibraryUseScanner(Set<String> own, ForbiddenTrace trace) {
        this.own = own;
        this.trace = trace;
    }

    /**
     * The same class files, each with its uses.
     *
     * @param folder the output folder that the class files' paths are relative to
     */
    public static ClassFiles scan(Path folder, ClassFiles files, List<DependencyFacts> dependencies) {
        if (files.classes().isEmpty()
                || dependencies.stream().noneMatch(each -> each.entries().forbidden())) {
            return files;
        }
        Set<String> own = files.classes().stream()
                .map(type -> type.name().replace('.', '/'))
                .collect(Collectors.toSet());
        try (LibraryClasses classes = new LibraryClasses(dependencies)) {
            LibraryUseScanner scanner = new LibraryUseScanner(own, new ForbiddenTrace(classes));
            List<ClassFile> traced = new ArrayList<>();
            files.classes().forEach(type -> traced.add(type.using(scanner.uses(folder.resolve(type.path())))));
            return new ClassFiles(files.present(), traced, files.unreadable());
        } catch (IOException e) {
            // Only closing can fail here, and nothing was written.
            return files;
        }
    }

    private List<LibraryUse> uses(Path file) {
        List<LibraryUse> uses = new ArrayList<>();
        for (Map.Entry<String, String> reference : references(file).entrySet()) {
            if (!own.contains(reference.getKey()) && uses.size() < MOST) {
                trace.of(reference.getKey())
                        .ifPresent(use -> uses.add(new LibraryUse(
                                use.type(), reference.getValue(), use.evidence(), use.forbidden(), use.holds())));
            }
        }
        return uses;
    }

    private static Map<String, String> references(Path file) {
        try {
            return ReferencedClasses.in(BoundedFile.read(file, LARGEST));
        } catch (IOException | RuntimeException e) {
            // It could be read a moment ago, else it would not be among the class files.
            return Map.of();
        }
    }
}
