// SPDX-License-Identifier: Apache-2.0
// CODE_FIND_LINKED_MEMBERS
package dev.ctas7.smartcrate.facts.code;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;

/**
 * What an {@code invokedynamic} or a dynamic constant uses (JVMS 6.5, 4.7.23): the members that its bootstrap method is
 * given, and the bootstrap method itself unless the compiler's own code stands for it.
 */
final class BootstrapUses {
    /** They make a function, a text, a record's methods or a switch of what they are given, and do nothing else. */
    private static final Set<String> HARMLESS = Set.of(
            "java/lang/invoke/LambdaMetafactory",
            "java/lang/invoke/StringConcatFactory",
            "java/lang/runtime/ObjectMethods",
            "java/lang/runtime/SwitchBootstraps",
            "java/lang/invoke/ConstantBootstraps");

    /** Reads any field of any class that it is given the name of. */
    private static final String READS_BY_NAME = "getStaticFinal";

    private final Sink sink;
    /** A few dynamic constants can name each other in so many ways that counting them all would never end. */
    private final Set<ConstantDynamic> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    BootstrapUses(Sink sink) {
        this.sink = sink;
    }

    /** Takes one use; the owner by its internal name. */
    interface Sink {
        void use(CodeUse.Kind kind, String owner, String name, String descriptor);
    }

    void of(Handle bootstrap, Object... arguments) {
        if (!HARMLESS.contains(bootstrap.getOwner()) || bootstrap.getName().equals(READS_BY_NAME)) {
            ofHandle(bootstrap);
        }
        for (Object argument : arguments) {
            ofConstant(argument);
        }
    }

    /** What a constant that is loaded or given to a bootstrap method uses; nothing for numbers, texts and types. */
    void ofConstant(Object constant) {
        if (constant instanceof Handle handle) {
            ofHandle(handle);
        } else if (constant instanceof ConstantDynamic dynamic && seen.add(dynamic)) {
            Object[] arguments = new Object[dynamic.getBootstrapMethodArgumentCount()];
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = dynamic.getBootstrapMethodArgument(i);
            }
            of(dynamic.getBootstrapMethod(), arguments);
        }
    }

    private void ofHandle(Handle handle) {
        CodeUse.Kind kind = switch (handle.getTag()) {
            case Opcodes.H_GETFIELD, Opcodes.H_GETSTATIC -> CodeUse.Kind.READ_FIELD;
            case Opcodes.H_PUTFIELD, Opcodes.H_PUTSTATIC -> CodeUse.Kind.WRITE_FIELD;
            default -> CodeUse.Kind.HANDLE;
        };
        sink.use(kind, handle.getOwner(), handle.getName(), handle.getDesc());
    }
}
