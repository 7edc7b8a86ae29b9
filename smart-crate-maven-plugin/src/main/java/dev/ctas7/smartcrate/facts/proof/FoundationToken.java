// SPDX-License-Identifier: Apache-2.0
// FOUNDATION_READ_CONSTANT_TOKEN
package dev.ctas7.smartcrate.facts.proof;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Opcodes;

/** Takes the token out of FoundationCore's byte code without loading the class, which is the user's and not ours. */
final class FoundationToken extends ClassVisitor {
    /** The class file that holds the constant. */
    static final String PATH = "dev/ctas7/foundation/FoundationCore.class";

    private static final String CONSTANT = "FOUNDATION_CORE_TOKEN";

    private String token = "";

    private FoundationToken() {
        super(Opcodes.ASM9);
    }

    /** The constant's value; empty when the class has none or cannot be read. */
    static String in(byte[] bytes) {
        FoundationToken seen = new FoundationToken();
        try {
            new ClassReader(bytes)
                    .accept(seen, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        } catch (RuntimeException | StackOverflowError e) {
            // As in GeneratedClass: a class that ASM stumbles over carries no token.
            return "";
        }
        return seen.token;
    }

    @Override
    public @Nullable FieldVisitor visitField(
            int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
        if (name.equals(CONSTANT) && value instanceof String text) {
            token = text;
        }
        return null;
    }
}
