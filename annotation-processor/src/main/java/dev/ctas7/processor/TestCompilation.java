// SPDX-License-Identifier: Apache-2.0
// COMPILATION_HANDLE_TEST_OUTPUT
package dev.ctas7.processor;

import dev.ctas7.foundation.proof.ProofRecord;
import dev.ctas7.processor.CrateOptions.Scope;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.tools.StandardLocation;

/** Tells a compilation of test sources, which has no entry point, from one of main sources. */
final class TestCompilation {
    /** Maven's folder for compiled tests. */
    private static final String TEST_OUTPUT = "/test-classes/";

    private TestCompilation() {}

    static boolean isOne(CrateOptions options, Outputs outputs) {
        if (options.scope() != Scope.UNKNOWN) {
            return options.scope() == Scope.TEST;
        }
        String path = ProofRecord.pathOf(options.crate());
        Optional<URI> output = outputs.place(StandardLocation.CLASS_OUTPUT, path);
        if (outputs.classOutput().filter(folder -> folder.endsWith(TEST_OUTPUT)).isPresent()) {
            return true;
        }
        // Tests see the main classes, and with them the module's own proof. Without a name it may be anyone's.
        return options.isNamed()
                && outputs.proof(StandardLocation.CLASS_PATH, options.crate())
                        .filter(proof -> proof.crate().equals(options.crate()))
                        .filter(proof -> proof.version().equals(options.version()))
                        .isPresent()
                && output.flatMap(own -> outputs.place(StandardLocation.CLASS_PATH, path)
                                .filter(visible -> isSame(own, visible)))
                        .isEmpty();
    }

    /** Maven lays the class output on the class path of the main sources as well, perhaps by another name. */
    private static boolean isSame(URI output, URI visible) {
        if (output.equals(visible)) {
            return true;
        }
        try {
            return Files.isSameFile(Path.of(output), Path.of(visible));
        } catch (IOException | IllegalArgumentException | FileSystemNotFoundException e) {
            // One of them is not there, or is inside a jar that nobody opened as a file system.
            return false;
        }
    }
}
