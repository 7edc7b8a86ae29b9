// SPDX-License-Identifier: Apache-2.0
// BYTECODE_DESCRIBE_LIBRARY_CLASS
package dev.ctas7.smartcrate.facts.bytecode;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What a class of a dependency is made of; bodies are not read.
 *
 * @param name internal name
 * @param superName internal name; empty for none
 * @param interfaces internal names
 * @param fieldTypes internal names of its fields' types, arrays by their elements
 */
public record LibraryClass(String name, String superName, List<String> interfaces, List<String> fieldTypes) {
    /** Copies the lists. */
    public LibraryClass {
        interfaces = List.copyOf(interfaces);
        fieldTypes = List.copyOf(fieldTypes);
    }

    /**
     * Reads a class file.
     *
     * @throws RuntimeException of many kinds, or {@link StackOverflowError}, if the bytes are no class file
     */
    public static LibraryClass read(byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        List<String> types = new ArrayList<>();
        reader.accept(
                new ClassVisitor(Opcodes.ASM9) {
                    @Override
                    public @Nullable FieldVisitor visitField(
                            int access, String field, String type, @Nullable String generic, @Nullable Object value) {
                        DescriptorTypes.forEach(type, types::add);
                        return null;
                    }
                },
                ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        String superName = reader.getSuperName();
        return new LibraryClass(
                reader.getClassName(), superName == null ? "" : superName, List.of(reader.getInterfaces()), types);
    }
}
