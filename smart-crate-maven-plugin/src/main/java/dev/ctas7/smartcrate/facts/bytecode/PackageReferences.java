// SPDX-License-Identifier: Apache-2.0
// BYTECODE_FIND_USED_PACKAGES
package dev.ctas7.smartcrate.facts.bytecode;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;

/** Finds the packages of the classes that a constant pool names: what is called, created, extended or cast to. */
final class PackageReferences {
    private static final byte[] PLATFORM = "java/".getBytes(StandardCharsets.US_ASCII);

    private PackageReferences() {}

    /** Names with dots, sorted, without {@code java.*}; the class's own package is among them. */
    static List<String> in(ClassReader reader, byte[] bytes) {
        TreeSet<String> found = new TreeSet<>();
        // A hostile pool can name one long text 65,000 times.
        BitSet seen = new BitSet();
        for (int i = 1; i < reader.getItemCount(); i++) {
            int offset = reader.getItem(i);
            if (offset != 0 && reader.readByte(offset - 1) == 7) {
                int text = reader.readUnsignedShort(offset);
                if (!seen.get(text)) {
                    seen.set(text);
                    add(bytes, reader.getItem(text), reader, found);
                }
            }
        }
        return List.copyOf(found);
    }

    private static void add(byte[] bytes, int item, ClassReader reader, Set<String> found) {
        int from = item + 2;
        int end = from + reader.readUnsignedShort(item);
        if (from < end && bytes[from] == '[') {
            while (from < end && bytes[from] == '[') {
                from++;
            }
            from++;
        }
        int slash = end - 1;
        while (slash > from && bytes[slash] != '/') {
            slash--;
        }
        boolean platform = end - from > PLATFORM.length
                && Arrays.equals(bytes, from, from + PLATFORM.length, PLATFORM, 0, PLATFORM.length);
        if (slash > from && !platform) {
            found.add(new String(bytes, from, slash - from, StandardCharsets.UTF_8).replace('/', '.'));
        }
    }
}
