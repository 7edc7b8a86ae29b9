// SPDX-License-Identifier: Apache-2.0
// MEMBER_FORMAT_MESSAGE_NAME
package dev.ctas7.smartcrate.facts.traits.find;

import org.objectweb.asm.tree.MethodInsnNode;

/** Names as messages show them. */
final class Shown {
    private Shown() {}

    /** A type without its package: {@code Map$Entry}. */
    static String type(String internalName) {
        return internalName.substring(internalName.lastIndexOf('/') + 1);
    }

    /** A called method with its type, or {@code new FileWriter}. */
    static String call(MethodInsnNode call) {
        return call.name.equals("<init>") ? "new " + type(call.owner) : type(call.owner) + "." + call.name;
    }
}
