// SPDX-License-Identifier: Apache-2.0
// TYPE_HOLD_LINKED_RELATIVES
package dev.ctas7.smartcrate.facts.effects;

import dev.ctas7.smartcrate.facts.code.CodeClass;
import dev.ctas7.smartcrate.facts.code.CodeMethod;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/** A class of the crate and how it hangs together with the others. Linked by {@link CrateTypes}. */
final class CrateType {
    private final CodeClass code;
    private final List<CrateType> interfaces = new ArrayList<>();
    private final List<String> outsideInterfaces = new ArrayList<>();
    private final List<CrateType> subtypes = new ArrayList<>();
    private @Nullable CrateType superclass;
    private boolean made;
    private boolean handedOn;

    CrateType(CodeClass code) {
        this.code = code;
        this.made = !code.local() && code.methods().stream().anyMatch(CrateType::letsOthersMake);
    }

    /** Another class, a framework or a test may call what is not private. */
    private static boolean letsOthersMake(CodeMethod method) {
        return method.name().name().equals("<init>") && (method.access() & Opcodes.ACC_PRIVATE) == 0;
    }

    CodeClass code() {
        return code;
    }

    /** The superclass if it is one of the crate's. */
    @Nullable
    CrateType superclass() {
        return superclass;
    }

    /** The interfaces it names that are the crate's. */
    List<CrateType> interfaces() {
        return interfaces;
    }

    /** The binary names of those that are not. */
    List<String> outsideInterfaces() {
        return outsideInterfaces;
    }

    /** The crate's classes that name it as superclass or interface. */
    List<CrateType> subtypes() {
        return subtypes;
    }

    /** Whether objects of this very class may exist: it is made in the crate, or others may make it. */
    boolean hasObjects() {
        return made && (code.access() & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_INTERFACE)) == 0;
    }

    /** Notes that an object is made; an initialiser keeps what it makes for later. */
    void make(boolean inInitialiser) {
        made = true;
        handedOn |= !inInitialiser;
    }

    /**
     * Whether an anonymous or local class is made to be used at once, like a lambda: who makes it is taken for who has
     * it called. The body of an enum's constant and what fields are initialised with are for whoever comes.
     */
    boolean isHandedOn() {
        return code.local() && handedOn;
    }

    void extend(CrateType type) {
        superclass = type;
        type.subtypes.add(this);
    }

    void implement(CrateType type) {
        interfaces.add(type);
        type.subtypes.add(this);
    }

    void implement(String outside) {
        outsideInterfaces.add(outside);
    }
}
