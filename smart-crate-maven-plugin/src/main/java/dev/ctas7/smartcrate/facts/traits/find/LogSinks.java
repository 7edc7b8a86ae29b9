// SPDX-License-Identifier: Apache-2.0
// CALL_CLASSIFY_LOG_SINK
package dev.ctas7.smartcrate.facts.traits.find;

import dev.ctas7.smartcrate.facts.traits.flow.MethodBody;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Calls whose arguments end where people read: logs, the console, messages of exceptions. */
final class LogSinks {
    /** Loggers and what their fluent calls return. */
    private static final Set<String> LOGGERS = Set.of(
            "java/util/logging/Logger",
            "java/lang/System$Logger",
            "org/slf4j/Logger",
            "org/slf4j/spi/LoggingEventBuilder",
            "org/apache/logging/log4j/Logger",
            "org/apache/logging/log4j/LogBuilder",
            "org/apache/log4j/Logger",
            "org/apache/commons/logging/Log",
            "org/jboss/logging/Logger",
            "com/google/common/flogger/FluentLogger$Api",
            "com/google/common/flogger/LoggingApi");

    /** A supplier is made just before it is given to a logger; a throwable may come between. */
    private static final int BETWEEN = 4;

    private LogSinks() {}

    /** Whether what is given to the call can be read afterwards. */
    static boolean isSink(MethodBody body, MethodInsnNode call) {
        return LOGGERS.contains(call.owner) || isException(call) || isConsole(body, call);
    }

    /** Whether a body is a lambda that a logger calls for its text. */
    static boolean isLoggedLambda(ClassNode type, MethodNode lambda) {
        return lambda.name.startsWith("lambda$")
                && type.methods.stream().anyMatch(method -> givesToLogger(type, method, lambda));
    }

    private static boolean givesToLogger(ClassNode type, MethodNode method, MethodNode lambda) {
        for (AbstractInsnNode insn : method.instructions) {
            if (insn instanceof InvokeDynamicInsnNode dynamic
                    && makes(type, dynamic, lambda)
                    && isBeforeLogger(dynamic)) {
                return true;
            }
        }
        return false;
    }

    private static boolean makes(ClassNode type, InvokeDynamicInsnNode dynamic, MethodNode lambda) {
        return List.of(dynamic.bsmArgs).stream()
                .anyMatch(argument -> argument instanceof Handle handle
                        && handle.getOwner().equals(type.name)
                        && handle.getName().equals(lambda.name));
    }

    private static boolean isBeforeLogger(AbstractInsnNode insn) {
        AbstractInsnNode next = insn.getNext();
        for (int i = 0; i < BETWEEN && next != null; i++) {
            if (next instanceof MethodInsnNode call) {
                return LOGGERS.contains(call.owner);
            }
            next = next.getNext();
        }
        return false;
    }

    private static boolean isException(MethodInsnNode call) {
        return call.name.equals("<init>") && (call.owner.endsWith("Exception") || call.owner.endsWith("Error"));
    }

    private static boolean isConsole(MethodBody body, MethodInsnNode call) {
        return call.owner.equals("java/io/PrintStream")
                && body.flow().operand(call, 0).stream()
                        .anyMatch(stream ->
                                stream instanceof FieldInsnNode field && field.owner.equals("java/lang/System"));
    }
}
