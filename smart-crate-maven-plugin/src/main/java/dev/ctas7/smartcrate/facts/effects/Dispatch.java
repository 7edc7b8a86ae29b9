// SPDX-License-Identifier: Apache-2.0
// CALL_RESOLVE_POSSIBLE_BODIES
package dev.ctas7.smartcrate.facts.effects;

import dev.ctas7.smartcrate.facts.code.CodeMethod;
import dev.ctas7.smartcrate.facts.code.CodeName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/**
 * The bodies that may run when a method is called on an object: the named one and those of all classes of the crate
 * that the object may be of.
 */
final class Dispatch {
    /** Real crates of 10,000 classes look at some hundred thousand; this ends hostile ones after a few seconds. */
    private static final int MOST_LOOKS = 20_000_000;

    private final CrateMembers members;
    private final Declarations declarations;
    private int looks;

    Dispatch(CrateMembers members, Declarations declarations) {
        this.members = members;
        this.declarations = declarations;
    }

    /**
     * What may run.
     *
     * @param methods of the crate by number
     * @param outside members outside the crate
     */
    record Bodies(Set<Integer> methods, Set<CodeName> outside) {}

    /** The bodies behind a name; {@code declared} is what it means for {@code type} itself. */
    Bodies of(CrateType type, CodeName named, Declaration declared) {
        Bodies found = new Bodies(new LinkedHashSet<>(), new LinkedHashSet<>());
        add(declared, type, named, found);
        if (declared instanceof Declaration.Inside inside && !members.isDispatched(inside.method())) {
            return found;
        }
        Set<CrateType> family = CrateTypes.family(type);
        looks += family.size();
        if (looks > MOST_LOOKS) {
            // No table knows a name of the crate's own, so that this is an unknown effect.
            found.outside().add(named);
            return found;
        }
        for (CrateType member : family) {
            if (member.hasObjects() && !member.isHandedOn()) {
                add(declarations.of(member, named), member, named, found);
            }
        }
        return found;
    }

    private void add(Declaration declared, CrateType type, CodeName named, Bodies found) {
        if (declared instanceof Declaration.Outside outside) {
            found.outside().addAll(outside.members());
        } else if (declared instanceof Declaration.Inside inside) {
            if (!members.has(inside.method(), Opcodes.ACC_ABSTRACT)) {
                found.methods().add(inside.method());
            } else if (type.hasObjects()) {
                found.outside().addAll(OutsideTypes.inherited(type, named));
            }
        }
    }

    /**
     * The methods of an anonymous or local class that count for who makes it: all, as with a lambda, when it is handed
     * on at once, or every user of a callback would have what every callback does. Else those that no call in the crate
     * can reach.
     */
    List<Integer> handedOut(CrateType type) {
        boolean all = type.isHandedOn() || OutsideTypes.knows(type);
        Set<String> reached = new HashSet<>();
        if (!all) {
            // By name: a generic method is declared above as its bridge is, with other types.
            type.code().methods().stream()
                    .map(CodeMethod::name)
                    .filter(name -> isDeclaredAbove(type, name))
                    .forEach(name -> reached.add(name.name()));
        }
        List<Integer> found = new ArrayList<>();
        type.code().methods().forEach(method -> {
            int number = members.number(type, method.name());
            boolean callable =
                    members.isDispatched(number) && !method.name().name().startsWith("<");
            if (callable && !reached.contains(method.name().name())) {
                found.add(number);
            }
        });
        return found;
    }

    private boolean isDeclaredAbove(CrateType type, CodeName method) {
        for (CrateType at = type.superclass(); at != null; at = at.superclass()) {
            if (members.number(at, method) != CrateMembers.NONE) {
                return true;
            }
        }
        return CrateTypes.interfaces(type).stream().anyMatch(at -> members.number(at, method) != CrateMembers.NONE);
    }
}
