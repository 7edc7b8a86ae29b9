// SPDX-License-Identifier: Apache-2.0
// BYTECODE_HOLD_UNRESOLVED_CLASS
package dev.ctas7.smartcrate.facts.bytecode;

import dev.ctas7.smartcrate.facts.code.CodeClass;
import java.util.List;

/**
 * A class file that was read while others may still be unread.
 *
 * @param facts all but the interface lines, which need to know whether outer classes can be reached
 * @param code its members and what their bodies use
 */
record ScannedClass(ClassFile facts, ApiShape shape, CodeClass code) {
    /** Whether it lies where the JVM looks for it; elsewhere it is cargo, for example of a newer Java version. */
    boolean atItsPlace() {
        return facts.path().equals(facts.name().replace('.', '/') + ".class");
    }

    ClassFile withApi(List<String> api) {
        return new ClassFile(
                facts.path(),
                facts.name(),
                facts.sourceFile(),
                facts.interfaces(),
                facts.assertsFoundation(),
                facts.callsToken(),
                facts.suppressions(),
                facts.forbiddenReferences(),
                api,
                facts.usedPackages(),
                facts.libraryUses());
    }
}
