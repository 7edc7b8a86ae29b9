// SPDX-License-Identifier: Apache-2.0
// BYTECODE_SCAN_PROMISED_CLASSES
package dev.ctas7.smartcrate.facts.traits;

import dev.ctas7.smartcrate.facts.bytecode.ClassFile;
import dev.ctas7.smartcrate.facts.code.CodeName;
import dev.ctas7.smartcrate.facts.traits.CodeTrait.Kind;
import dev.ctas7.smartcrate.facts.traits.find.Closeables;
import dev.ctas7.smartcrate.files.BoundedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads some class files in depth. It takes some milliseconds each, so it is for those whose header makes a promise
 * that only their instructions can break.
 */
public final class TraitScanner {
    private static final int LARGEST = 16 << 20;

    private TraitScanner() {}

    /**
     * Scans class files of an output folder; of one that cannot be read no more is known than that.
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
        Closeables known = Closeables.load();
        Set<String> own = closeable(known, all);
        Set<String> promised = new HashSet<>(own);
        promised.retainAll(wanted.stream().map(TraitScanner::internal).toList());
        // Many a class is closeable to leave a block, as a lock is; one with such a header holds something.
        ClassTraitReader reader = new ClassTraitReader(known.with(promised), known.with(own));
        return wanted.stream()
                .map(file -> read(reader, folder.resolve(file.path()), file.name()))
                .toList();
    }

    private static ClassTraits read(ClassTraitReader reader, Path file, String name) {
        try {
            return reader.read(BoundedFile.read(file, LARGEST));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // It was readable a moment ago: only its bodies are of a kind that no compiler writes.
            CodeTrait why = new CodeTrait(Kind.NOT_ANALYSED, 0, "cannot be read in depth");
            CodeName whole = new CodeName(name, "<clinit>", "()V");
            return new ClassTraits(
                    name, List.of(), true, List.of(), List.of(new MethodTraits(whole, 0, 0, List.of(), List.of(why))));
        }
    }

    /** The crate's own types that implement a closeable one. */
    private static Set<String> closeable(Closeables known, List<ClassFile> all) {
        Set<String> own = new HashSet<>();
        boolean more = true;
        while (more) {
            more = false;
            Closeables now = known.with(own);
            for (ClassFile file : all) {
                if (file.interfaces().stream().anyMatch(name -> now.contains(name.replace('.', '/')))) {
                    more |= own.add(internal(file));
                }
            }
        }
        return own;
    }

    private static String internal(ClassFile file) {
        return file.name().replace('.', '/');
    }
}
