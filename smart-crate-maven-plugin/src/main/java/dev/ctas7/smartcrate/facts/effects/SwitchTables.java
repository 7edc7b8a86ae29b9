// SPDX-License-Identifier: Apache-2.0
// SWITCH_FIND_COMPILED_TABLE
package dev.ctas7.smartcrate.facts.effects;

import dev.ctas7.smartcrate.facts.code.CodeMethod;
import dev.ctas7.smartcrate.facts.code.CodeName;
import dev.ctas7.smartcrate.facts.code.CodeUse;
import org.objectweb.asm.Opcodes;

/** The tables that compilers make for a switch on an enum: javac in a class of their own, ecj in a method. */
final class SwitchTables {
    private SwitchTables() {}

    /** Whether a use only asks an enum for its constants to fill such a table; of whichever library the enum is. */
    static boolean isPart(CrateType type, CodeMethod method, CodeUse use) {
        CodeName target = use.target();
        boolean asks = (target.name().equals("ordinal") && target.descriptor().equals("()I"))
                || (target.name().equals("values") && target.descriptor().startsWith("()["))
                || use.kind() == CodeUse.Kind.READ_FIELD;
        return asks && (isJavacs(type, method) || isEcjs(method));
    }

    private static boolean isJavacs(CrateType type, CodeMethod method) {
        return method.name().name().equals("<clinit>") && (type.code().access() & Opcodes.ACC_SYNTHETIC) != 0;
    }

    private static boolean isEcjs(CodeMethod method) {
        return method.name().name().startsWith("$SWITCH_TABLE$") && (method.access() & Opcodes.ACC_SYNTHETIC) != 0;
    }
}
