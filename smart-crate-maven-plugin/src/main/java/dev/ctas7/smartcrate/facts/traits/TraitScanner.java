// SPDX-License-Identifier: Apache-2.0
// BYTECODE_SCAN_PROMISED_CLASSES
package dev.ctas7.smartcrate.facts.traits;

import dev.ctas7.smartcrate.facts.bytecode.ClassFile;
import dev.ctas7.smartcrate.facts.traits.find.Closeables;
import dev.ctas7.smartcrate.files.BoundedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads some class files in depth. It takes about a millisecond each, so it is for those whose header makes a promise
 * that only their instructions can break.
 */
public final class TraitScanner {
    private static final int LARGEST = 16 << 20;

    private TraitScanner() {}

    /**
     * Scans class files of an output folder; one that cannot be read is left out, since that is a finding already.
     *
     * @param folder usually {@code target/classes}
     * @param wanted those to read, their paths relative to the folder
     * @param all of the folder, to know the crate's own closeable types
     * @return in the order of those to read
     */
    public static List<ClassTraits> scan(Path folder, List<ClassFile> wanted, List<ClassFile> all) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        ClassTraitReader reader = new ClassTraitReader(closeables(all));
        return wanted.stream()
                .flatMap(file -> read(reader, folder.resolve(file.path())).stream())
                .toList();
    }

    private static Optional<ClassTraits> read(ClassTraitReader reader, Path file) {
        try {
            return Optional.of(reader.read(BoundedFile.read(file, LARGEST)));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // It was readable a moment ago, or the class rule has said already that it is not.
            return Optional.empty();
        }
    }

    /** The JDK's closeable types and the crate's own that implement them. */
    private static Closeables closeables(List<ClassFile> all) {
        Closeables known = Closeables.load();
        Set<String> own = new HashSet<>();
        boolean more = true;
        while (more) {
            more = false;
            Closeables now = known.with(own);
            for (ClassFile file : all) {
                if (file.interfaces().stream().anyMatch(name -> now.contains(name.replace('.', '/')))) {
                    more |= own.add(file.name().replace('.', '/'));
                }
            }
        }
        return known.with(own);
    }
}
