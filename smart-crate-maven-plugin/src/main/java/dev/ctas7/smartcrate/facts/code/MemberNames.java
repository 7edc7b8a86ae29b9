// SPDX-License-Identifier: Apache-2.0
// NAME_HOLD_CLASS_MEMBERS
package dev.ctas7.smartcrate.facts.code;

import java.util.HashMap;
import java.util.Map;

/** The names that one class file uses, each made once: bodies name the same few members over and over. */
final class MemberNames {
    /** The largest bodies of real generated code name some ten thousand members; this bounds hostile ones. */
    private static final int MOST_USES = 1 << 20;

    private final Map<CodeName, CodeName> made = new HashMap<>();
    private final Map<String, String> owners = new HashMap<>();
    private int uses;

    /** A member by its owner's internal name. What is called on an array is declared by {@code java.lang.Object}. */
    CodeName of(String owner, String name, String descriptor) {
        CodeName internal = new CodeName(owner, name, descriptor);
        CodeName known = made.get(internal);
        if (known == null) {
            known = new CodeName(dotted(owner), name, descriptor);
            made.put(internal, known);
        }
        return known;
    }

    /** Counts a use, and refuses a class that has more than anybody would write. */
    void countUse() {
        if (++uses > MOST_USES) {
            throw new IllegalArgumentException("its code uses members more than " + MOST_USES + " times");
        }
    }

    private String dotted(String owner) {
        String known = owners.get(owner);
        if (known == null) {
            known = owner.startsWith("[") ? "java.lang.Object" : owner.replace('/', '.');
            owners.put(owner, known);
        }
        return known;
    }
}
