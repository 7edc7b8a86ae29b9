// SPDX-License-Identifier: Apache-2.0
// CONSTANT_FIND_WANTED_TEXT
package dev.ctas7.smartcrate.facts.bytecode;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.objectweb.asm.ClassReader;

/** Looks for texts in a constant pool, which is much faster than reading the code that could use them. */
final class ConstantTexts {
    private static final int TEXT = 1;

    private ConstantTexts() {}

    /** Whether a text of the pool ends with this one, in ASCII. */
    static boolean anyEndsWith(ClassReader reader, byte[] bytes, String end) {
        byte[] wanted = end.getBytes(StandardCharsets.US_ASCII);
        for (int i = 1; i < reader.getItemCount(); i++) {
            int from = reader.getItem(i) + 2;
            if (from > 2 && bytes[from - 3] == TEXT) {
                int to = from + reader.readUnsignedShort(from - 2);
                if (to - from >= wanted.length
                        && Arrays.equals(wanted, 0, wanted.length, bytes, to - wanted.length, to)) {
                    return true;
                }
            }
        }
        return false;
    }
}
