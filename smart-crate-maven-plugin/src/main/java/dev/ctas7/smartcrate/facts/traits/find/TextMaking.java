// SPDX-License-Identifier: Apache-2.0
// INSTRUCTION_CLASSIFY_TEXT_MAKER
package dev.ctas7.smartcrate.facts.traits.find;

import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;

/**
 * Instructions that make a text in which what they were given can still be read. A part of it, or a hash, is another
 * thing.
 */
final class TextMaking {
    private static final Set<String> BUILDERS =
            Set.of("java/lang/StringBuilder", "java/lang/StringBuffer", "java/util/StringJoiner", "java/lang/String");

    /** By type, the methods whose result still shows their arguments. */
    private static final Map<String, Set<String>> METHODS = Map.ofEntries(
            Map.entry(
                    "java/lang/String",
                    Set.of(
                            "valueOf",
                            "format",
                            "formatted",
                            "concat",
                            "trim",
                            "strip",
                            "toCharArray",
                            "getBytes",
                            "toString",
                            "intern",
                            "join",
                            "copyValueOf",
                            "toLowerCase",
                            "toUpperCase")),
            Map.entry("java/lang/StringBuilder", Set.of("append", "insert", "toString", "reverse")),
            Map.entry("java/lang/StringBuffer", Set.of("append", "insert", "toString", "reverse")),
            Map.entry("java/util/StringJoiner", Set.of("add", "toString")),
            Map.entry("java/lang/Object", Set.of("toString")),
            Map.entry("java/util/Arrays", Set.of("toString", "copyOf", "asList")),
            Map.entry("java/util/Objects", Set.of("toString", "requireNonNull", "requireNonNullElse")),
            Map.entry("java/util/Optional", Set.of("of", "ofNullable", "get", "orElse", "orElseThrow")),
            Map.entry("java/util/List", Set.of("of")),
            Map.entry("java/util/Map", Set.of("of")),
            Map.entry("java/util/Base64$Encoder", Set.of("encode", "encodeToString")),
            Map.entry("java/util/HexFormat", Set.of("formatHex")),
            Map.entry("java/nio/CharBuffer", Set.of("wrap")),
            Map.entry("java/text/MessageFormat", Set.of("format")));

    private TextMaking() {}

    /** Whether what goes in can be read in what comes out. */
    static boolean shows(AbstractInsnNode insn) {
        if (insn instanceof MethodInsnNode call) {
            return METHODS.getOrDefault(call.owner, Set.of()).contains(call.name);
        }
        if (insn instanceof InvokeDynamicInsnNode dynamic) {
            return dynamic.name.startsWith("makeConcat");
        }
        boolean builder = insn.getOpcode() == Opcodes.NEW && BUILDERS.contains(((TypeInsnNode) insn).desc);
        return builder || insn.getOpcode() == Opcodes.ANEWARRAY;
    }
}
