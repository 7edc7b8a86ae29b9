// SPDX-License-Identifier: Apache-2.0
// BYTECODE_HOLD_READ_OUTPUT
package dev.ctas7.smartcrate.facts.bytecode;

import dev.ctas7.smartcrate.facts.code.CodeClass;
import java.util.List;

/**
 * Everything that one reading of an output folder gives.
 *
 * @param files all class files
 * @param code the bodies of those classes that lie where the JVM looks for them, sorted by name
 */
public record ClassOutput(ClassFiles files, List<CodeClass> code) {
    /** Of no folder at all. */
    static final ClassOutput NONE = new ClassOutput(new ClassFiles(false, List.of(), List.of()), List.of());

    /** Copies the list. */
    public ClassOutput {
        code = List.copyOf(code);
    }
}
