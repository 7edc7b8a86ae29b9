// SPDX-License-Identifier: Apache-2.0
// MEMBER_LOCATE_DECLARING_CLASS
package dev.ctas7.smartcrate.facts.effects;

import dev.ctas7.smartcrate.facts.code.CodeField;
import dev.ctas7.smartcrate.facts.code.CodeName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/** Finds where members are declared, as the JVM does (JVMS 5.4.3 and 5.4.6): superclasses, then interfaces. */
final class Declarations {
    private final CrateMembers members;

    Declarations(CrateMembers members) {
        this.members = members;
    }

    /** The method that a name means for objects of a class of the crate. */
    Declaration of(CrateType type, CodeName named) {
        for (CrateType at = type; at != null; at = at.superclass()) {
            int number = members.number(at, named);
            if (number != CrateMembers.NONE) {
                return new Declaration.Inside(number);
            }
        }
        if (named.name().startsWith("<")) {
            // Nobody inherits a constructor: this one is missing.
            return new Declaration.Outside(List.of(named));
        }
        int number = inInterfaces(type, named);
        return number == CrateMembers.NONE
                ? new Declaration.Outside(OutsideTypes.members(type, named))
                : new Declaration.Inside(number);
    }

    /** The class of the crate that declares a static field; null for other fields and for those from outside. */
    @Nullable
    CrateType ofStaticField(CrateType type, CodeName named) {
        CrateType owner = ofField(type, named);
        CodeField field = owner == null ? null : members.field(owner, named);
        return field == null || (field.access() & Opcodes.ACC_STATIC) == 0 ? null : owner;
    }

    /** The class of the crate that declares a field; null when it comes from outside. */
    @Nullable
    CrateType ofField(CrateType type, CodeName named) {
        for (CrateType at = type; at != null; at = at.superclass()) {
            if (members.field(at, named) != null) {
                return at;
            }
        }
        for (CrateType at : CrateTypes.interfaces(type)) {
            if (members.field(at, named) != null) {
                return at;
            }
        }
        return null;
    }

    /** The default method that is the most specific one, else any abstract one. */
    private int inInterfaces(CrateType type, CodeName named) {
        List<CrateType> bodies = new ArrayList<>();
        int declared = CrateMembers.NONE;
        for (CrateType at : CrateTypes.interfaces(type)) {
            int number = members.number(at, named);
            if (number != CrateMembers.NONE && members.isDispatched(number)) {
                declared = declared == CrateMembers.NONE ? number : declared;
                if (!members.has(number, Opcodes.ACC_ABSTRACT)) {
                    bodies.add(at);
                }
            }
        }
        return bodies.isEmpty() ? declared : members.number(mostSpecific(bodies), named);
    }

    private static CrateType mostSpecific(List<CrateType> candidates) {
        for (CrateType candidate : candidates) {
            boolean overridden = candidates.stream()
                    .anyMatch(other ->
                            other != candidate && CrateTypes.interfaces(other).contains(candidate));
            if (!overridden) {
                return candidate;
            }
        }
        return candidates.get(0);
    }
}
