// SPDX-License-Identifier: Apache-2.0
// API_SELECT_MEANINGFUL_FLAGS
package dev.ctas7.smartcrate.facts.bytecode;

import org.objectweb.asm.Opcodes;

/**
 * Access flags as words, only those that callers can tell apart and that javac and ecj set alike.
 *
 * <p>Left out: super, synchronized, native, strictfp, transient and volatile; on enums and records final, abstract and
 * static, which follow from what they are.
 */
final class ApiFlags {
    private ApiFlags() {}

    static boolean isVisible(int access) {
        return (access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) != 0;
    }

    static boolean isSynthetic(int access) {
        return (access & Opcodes.ACC_SYNTHETIC) != 0;
    }

    /** Flags and kind of a class: {@code public abstract class}. */
    static String ofClass(int access) {
        String kind = kind(access);
        String words = visibility(access);
        if (kind.equals("class")) {
            words += word(access, Opcodes.ACC_STATIC, "static ")
                    + word(access, Opcodes.ACC_ABSTRACT, "abstract ")
                    + word(access, Opcodes.ACC_FINAL, "final ");
        }
        return words + kind;
    }

    static String kind(int access) {
        if ((access & Opcodes.ACC_ANNOTATION) != 0) {
            return "@interface";
        }
        if ((access & Opcodes.ACC_INTERFACE) != 0) {
            return "interface";
        }
        if ((access & Opcodes.ACC_RECORD) != 0) {
            return "record";
        }
        return (access & Opcodes.ACC_ENUM) != 0 ? "enum" : "class";
    }

    /** Whether a class of this kind can have subclasses that its author does not write. */
    static boolean isExtensible(int access) {
        return kind(access).equals("class") && (access & Opcodes.ACC_FINAL) == 0;
    }

    /** Flags of a field, with a space at the end. */
    static String ofField(int access) {
        return visibility(access)
                + word(access, Opcodes.ACC_STATIC, "static ")
                + word(access, Opcodes.ACC_FINAL, "final ");
    }

    /** Flags of a method of a class of the given flags, with a space at the end. */
    static String ofMethod(int access, int owner) {
        boolean inInterface = (owner & Opcodes.ACC_INTERFACE) != 0;
        // ecj and javac need not agree on final for what they generate in enums and records.
        boolean implied = (owner & (Opcodes.ACC_ENUM | Opcodes.ACC_RECORD)) != 0;
        boolean isDefault = inInterface && (access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_STATIC)) == 0;
        return visibility(access)
                + word(access, Opcodes.ACC_ABSTRACT, "abstract ")
                + word(access, Opcodes.ACC_STATIC, "static ")
                + word(implied ? 0 : access, Opcodes.ACC_FINAL, "final ")
                + (isDefault ? "default " : "");
    }

    private static String visibility(int access) {
        return (access & Opcodes.ACC_PUBLIC) != 0 ? "public " : "protected ";
    }

    private static String word(int access, int flag, String word) {
        return (access & flag) != 0 ? word : "";
    }
}
