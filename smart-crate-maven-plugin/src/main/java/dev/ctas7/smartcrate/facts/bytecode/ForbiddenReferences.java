// SPDX-License-Identifier: Apache-2.0
// BYTECODE_FIND_FORBIDDEN_REFERENCE
package dev.ctas7.smartcrate.facts.bytecode;

import dev.ctas7.smartcrate.facts.source.lexical.ForbiddenWord;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;

/**
 * Finds names of a forbidden hash in a constant pool (JVMS 4.4): every type, member and descriptor that the code or a
 * declaration uses has its name there, lambdas and method references included.
 */
final class ForbiddenReferences {
    /** Enough to see what is going on; a class file can name the same thing 65,000 times. */
    private static final int MOST = 100;

    private static final int LONGEST = 200;
    private static final Pattern CLASS_NAME =
            Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*+([./][\\p{L}_$][\\p{L}\\p{N}_$]*+)++");
    private static final Pattern ALGORITHM = Pattern.compile("[\\p{L}\\p{N}_.:/+-]++");

    private final ClassReader reader;
    private final byte[] bytes;
    private final char[] buffer;
    private final BitSet named = new BitSet();
    private final BitSet strings = new BitSet();
    private final SortedSet<String> found = new TreeSet<>();

    private ForbiddenReferences(ClassReader reader, byte[] bytes) {
        this.reader = reader;
        this.bytes = bytes;
        this.buffer = new char[reader.getMaxStringLength()];
    }

    /** {@code owner} and {@code owner.member} names with dots, and quoted names of algorithms; sorted, at most 100. */
    static List<String> in(ClassReader reader, byte[] bytes) {
        ForbiddenReferences references = new ForbiddenReferences(reader, bytes);
        references.markTexts();
        if (!references.named.isEmpty()) {
            references.collect();
        }
        return new ArrayList<>(references.found);
    }

    private void markTexts() {
        for (int i = 1; i < reader.getItemCount(); i++) {
            int offset = reader.getItem(i);
            if (offset == 0) {
                continue;
            }
            int tag = reader.readByte(offset - 1);
            if (tag == 1 && containsWord(offset + 2, reader.readUnsignedShort(offset))) {
                named.set(i);
            } else if (tag == 8) {
                strings.set(reader.readUnsignedShort(offset));
            }
        }
    }

    private void collect() {
        for (int i = 1; i < reader.getItemCount() && found.size() < MOST; i++) {
            int offset = reader.getItem(i);
            if (offset != 0) {
                collect(reader.readByte(offset - 1), i, offset);
            }
        }
    }

    private void collect(int tag, int index, int offset) {
        switch (tag) {
            case 1 -> {
                if (named.get(index) && !strings.get(index)) {
                    addTypes(text(index));
                }
            }
            case 7 -> {
                if (isNamed(offset)) {
                    addClass(reader.readUTF8(offset, buffer));
                }
            }
            case 8 -> {
                if (isNamed(offset)) {
                    String text = reader.readUTF8(offset, buffer);
                    if (text.length() <= LONGEST) {
                        addString(text);
                    }
                }
            }
            case 9, 10, 11 -> addMember(offset);
            case 17, 18 -> {
                int pair = reader.getItem(reader.readUnsignedShort(offset + 2));
                if (isNamed(pair)) {
                    add(reader.readUTF8(pair, buffer));
                }
            }
            default -> {}
        }
    }

    private void addMember(int offset) {
        int owner = reader.getItem(reader.readUnsignedShort(offset));
        int pair = reader.getItem(reader.readUnsignedShort(offset + 2));
        if (isNamed(owner) || isNamed(pair)) {
            add(reader.readUTF8(owner, buffer) + "." + reader.readUTF8(pair, buffer));
        }
    }

    private boolean isNamed(int offset) {
        return named.get(reader.readUnsignedShort(offset));
    }

    private String text(int index) {
        int offset = reader.getItem(index);
        return new String(bytes, offset + 2, reader.readUnsignedShort(offset), StandardCharsets.UTF_8);
    }

    private void addClass(String name) {
        if (name.startsWith("[")) {
            addTypes(name);
        } else {
            add(name);
        }
    }

    /** Names for reflection as they are; what may name an algorithm, inlined from a library's constant, quoted. */
    private void addString(String text) {
        if (CLASS_NAME.matcher(text).matches()) {
            add(text);
        } else if (ALGORITHM.matcher(text).matches()) {
            found.add('"' + text + '"');
        }
    }

    private void addTypes(String text) {
        DescriptorTypes.forEach(text, name -> {
            if (ForbiddenWord.isIn(name)) {
                add(name);
            }
        });
    }

    private void add(String name) {
        if (found.size() < MOST) {
            String dotted = name.replace('/', '.');
            found.add(dotted.length() <= LONGEST ? dotted : dotted.substring(0, LONGEST) + "…");
        }
    }

    /** By bytes: the word is ASCII, and a class file's UTF-8 keeps ASCII as it is. */
    private boolean containsWord(int from, int length) {
        if (!hasDigit(from, from + length)) {
            return false;
        }
        ForbiddenWord word = new ForbiddenWord();
        for (int at = from; at < from + length; at++) {
            if (word.endsBefore(bytes[at] & 0xFF)) {
                return true;
            }
        }
        return word.endsBefore(-1);
    }

    /**
     * Whether there is the digit that the word ends with: few names have it, and this is all that is done to the
     * others.
     */
    private boolean hasDigit(int from, int end) {
        for (int at = from; at < end; at++) {
            if (bytes[at] == '3') {
                return true;
            }
        }
        return false;
    }
}
