// SPDX-License-Identifier: Apache-2.0
// CLASS_HOLD_CODE_MEMBERS
package dev.ctas7.smartcrate.facts.code;

import java.util.List;

/**
 * A class of the crate with its members' code.
 *
 * @param name binary name with dots
 * @param superclass binary name with dots; empty for none
 * @param interfaces binary names with dots
 * @param access flags (JVMS 4.1)
 * @param local whether it is an anonymous or local class: one that only its maker can name
 * @param fields in the order of the class file
 * @param methods in the order of the class file
 */
public record CodeClass(
        String name,
        String superclass,
        List<String> interfaces,
        int access,
        boolean local,
        List<CodeField> fields,
        List<CodeMethod> methods) {
    /** Copies the lists. */
    public CodeClass {
        interfaces = List.copyOf(interfaces);
        fields = List.copyOf(fields);
        methods = List.copyOf(methods);
    }

    /** The outer type's binary name: {@code demo.Router} for {@code demo.Router$Builder}. */
    public String outermost() {
        int from = name.lastIndexOf('.') + 1;
        int dollar = name.indexOf('$', from + 1);
        return dollar < 0 ? name : name.substring(0, dollar);
    }
}
