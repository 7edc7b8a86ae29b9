// SPDX-License-Identifier: Apache-2.0
// PROOF_CHECK_LINKED_BYTECODE
package dev.ctas7.smartcrate.facts.proof;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Looks whether a class file is a proof: it implements FoundationProof, and its answer is a call into FoundationCore.
 */
final class GeneratedClass extends ClassVisitor {
    private static final String PROOF = "dev/ctas7/foundation/FoundationProof";
    private static final String CORE = "dev/ctas7/foundation/FoundationCore";
    private static final String TOKEN = "token";
    private static final String RETURNS_TEXT = "()Ljava/lang/String;";

    private String name = "";
    private boolean implementsProof;
    private boolean callsToken;

    private GeneratedClass() {
        super(Opcodes.ASM9);
    }

    /** Whether the bytes are the class of this binary name and link {@code FoundationCore.token()}. */
    static boolean links(byte[] bytes, String binaryName) {
        GeneratedClass seen = read(bytes);
        return seen.implementsProof && seen.callsToken && seen.name.equals(binaryName.replace('.', '/'));
    }

    /** Whether the bytes are a class that implements FoundationProof, linked or not. */
    static boolean isProof(byte[] bytes) {
        return read(bytes).implementsProof;
    }

    // ASM answers broken class files with whatever exception it stumbles over, and deep annotations overflow its stack.
    private static GeneratedClass read(byte[] bytes) {
        GeneratedClass seen = new GeneratedClass();
        try {
            new ClassReader(bytes).accept(seen, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        } catch (RuntimeException | StackOverflowError e) {
            return new GeneratedClass();
        }
        return seen;
    }

    @Override
    public void visit(
            int version,
            int access,
            String internalName,
            @Nullable String signature,
            @Nullable String superName,
            String[] interfaces) {
        name = internalName;
        boolean concrete = (access & (Opcodes.ACC_INTERFACE | Opcodes.ACC_ABSTRACT)) == 0;
        implementsProof = concrete && Set.of(interfaces).contains(PROOF);
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
            int access, String method, String descriptor, @Nullable String signature, String[] exceptions) {
        return method.equals(TOKEN) && descriptor.equals(RETURNS_TEXT) ? new TokenCall() : null;
    }

    private final class TokenCall extends MethodVisitor {
        TokenCall() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String method, String descriptor, boolean onInterface) {
            callsToken |= opcode == Opcodes.INVOKESTATIC
                    && owner.equals(CORE)
                    && method.equals(TOKEN)
                    && descriptor.equals(RETURNS_TEXT);
        }
    }
}
