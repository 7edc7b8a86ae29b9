// SPDX-License-Identifier: Apache-2.0
// MODULE_FIND_COMPILED_CLASSES
package dev.ctas7.smartcrate.maven;

import dev.ctas7.smartcrate.facts.CrateInputs;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Tells a module that was compiled from one that was not, for goals that read class files outside a lifecycle. */
final class Compiled {
    private Compiled() {}

    /** Whether there is a class file, or nothing to compile. */
    static boolean is(CrateInputs inputs) {
        boolean sources = inputs.sources().stream()
                .anyMatch(root -> root.kind() == SourceKind.MAIN && holds(root.folder(), ".java"));
        return !sources || holds(inputs.classes(), ".class");
    }

    private static boolean holds(Path folder, String suffix) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.find(
                folder,
                Integer.MAX_VALUE,
                (file, attributes) ->
                        attributes.isRegularFile() && file.toString().endsWith(suffix))) {
            return files.findFirst().isPresent();
        } catch (IOException | UncheckedIOException e) {
            // What cannot be listed is the gatherers' to report.
            return false;
        }
    }
}
