// SPDX-License-Identifier: Apache-2.0
// MEMBER_LOCATE_OUTSIDE_OWNERS
package dev.ctas7.smartcrate.facts.effects;

import dev.ctas7.smartcrate.facts.code.CodeName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a class of the crate inherits from outside it. */
final class OutsideTypes {
    /** Superclasses that every class may have, and whose methods are all known. */
    private static final Set<String> PLAIN = Set.of("", "java.lang.Object", "java.lang.Record", "java.lang.Enum");

    private static final Set<String> OF_OBJECTS =
            Set.of("getClass", "hashCode", "equals", "clone", "toString", "notify", "notifyAll", "wait", "finalize");

    private static final Set<String> OF_ENUMS =
            Set.of("name", "ordinal", "compareTo", "getDeclaringClass", "describeConstable");

    /** Interfaces without methods. */
    private static final Set<String> MARKERS =
            Set.of("java.io.Serializable", "java.lang.Cloneable", "java.util.RandomAccess");

    private OutsideTypes() {}

    /**
     * The members that a name may mean when no class of the crate declares it: that of the first superclass outside the
     * crate, or those of all interfaces outside when that superclass is known not to have it. When there is none
     * either, the name itself, which no table knows.
     */
    static List<CodeName> members(CrateType type, CodeName named) {
        String superclass = superclass(type);
        if (!PLAIN.contains(superclass) || isPlain(superclass, named.name())) {
            return List.of(in(superclass.isEmpty() ? "java.lang.Object" : superclass, named));
        }
        List<CodeName> members = new ArrayList<>();
        interfaces(type).forEach(owner -> members.add(in(owner, named)));
        return members.isEmpty() ? List.of(named) : members;
    }

    /** Whether code outside the crate may know a class by something else than what all classes have. */
    static boolean knows(CrateType type) {
        return !PLAIN.contains(superclass(type)) || !interfaces(type).isEmpty();
    }

    /** The member of a superclass outside that may implement what the crate declares; empty when it cannot. */
    static List<CodeName> inherited(CrateType type, CodeName named) {
        String superclass = superclass(type);
        return PLAIN.contains(superclass) ? List.of() : List.of(in(superclass, named));
    }

    private static String superclass(CrateType type) {
        return CrateTypes.top(type).code().superclass();
    }

    private static boolean isPlain(String superclass, String member) {
        return OF_OBJECTS.contains(member) || (superclass.equals("java.lang.Enum") && OF_ENUMS.contains(member));
    }

    private static Set<String> interfaces(CrateType type) {
        Set<String> found = new LinkedHashSet<>();
        for (CrateType at = type; at != null; at = at.superclass()) {
            found.addAll(at.outsideInterfaces());
        }
        CrateTypes.interfaces(type).forEach(at -> found.addAll(at.outsideInterfaces()));
        found.removeAll(MARKERS);
        return found;
    }

    private static CodeName in(String owner, CodeName named) {
        return new CodeName(owner, named.name(), named.descriptor());
    }
}
