// SPDX-License-Identifier: Apache-2.0
// BYTECODE_FIND_REFERENCED_CLASSES
package dev.ctas7.smartcrate.facts.bytecode;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;

/**
 * Finds every class that a class file's constant pool names: owners of calls and fields, what is created, extended or
 * cast to, and types in descriptors, signatures and annotations; method handles and lambdas included.
 */
public final class ReferencedClasses {
    private final ClassReader reader;
    private final byte[] bytes;
    private final char[] buffer;
    private final Map<String, String> found = new TreeMap<>();

    private ReferencedClasses(byte[] bytes) {
        this.reader = new ClassReader(bytes);
        this.bytes = bytes;
        this.buffer = new char[reader.getMaxStringLength()];
    }

    /**
     * Reads a class file.
     *
     * @return by internal name, sorted, {@code java.*} left out: the first method that is called on the class, by name;
     *     empty when none is
     * @throws RuntimeException of many kinds if the bytes are no class file
     */
    public static Map<String, String> in(byte[] bytes) {
        ReferencedClasses references = new ReferencedClasses(bytes);
        for (int i = 1; i < references.reader.getItemCount(); i++) {
            int offset = references.reader.getItem(i);
            if (offset != 0) {
                references.collect(references.reader.readByte(offset - 1), offset);
            }
        }
        return references.found;
    }

    private void collect(int tag, int offset) {
        switch (tag) {
            case 1 -> {
                int length = reader.readUnsignedShort(offset);
                // Cheaper than decoding all text: what has a type in it ends a name somewhere.
                if (mayDescribe(offset + 2, length)) {
                    String text = new String(bytes, offset + 2, length, StandardCharsets.UTF_8);
                    DescriptorTypes.forEach(text, name -> add(name, ""));
                }
            }
            case 7 -> add(reader.readUTF8(offset, buffer), "");
            case 10, 11 -> {
                int owner = reader.getItem(reader.readUnsignedShort(offset));
                int pair = reader.getItem(reader.readUnsignedShort(offset + 2));
                add(reader.readUTF8(owner, buffer), reader.readUTF8(pair, buffer));
            }
            default -> {}
        }
    }

    private boolean mayDescribe(int from, int length) {
        for (int at = from; at < from + length; at++) {
            if (bytes[at] == ';') {
                return true;
            }
        }
        return false;
    }

    private void add(String name, String method) {
        if (!name.startsWith("java/") && !name.startsWith("[")) {
            found.merge(name, method, (had, more) -> had.isEmpty() ? more : had);
        }
    }
}
