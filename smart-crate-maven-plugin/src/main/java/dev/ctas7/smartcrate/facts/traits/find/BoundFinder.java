// SPDX-License-Identifier: Apache-2.0
// CAPACITY_FIND_MISSING_BOUND
package dev.ctas7.smartcrate.facts.traits.find;

import dev.ctas7.smartcrate.facts.traits.CodeTrait;
import dev.ctas7.smartcrate.facts.traits.CodeTrait.Kind;
import dev.ctas7.smartcrate.facts.traits.flow.MethodBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.objectweb.asm.tree.MethodInsnNode;

/** Finds queues and pools that are made without a bound, and what bounds them all the same. */
public final class BoundFinder implements TraitFinder {
    private static final String CONCURRENT = "java/util/concurrent/";

    /** Without a capacity their constructors take as much as comes. */
    private static final Set<String> BOUNDABLE = Set.of("LinkedBlockingQueue", "LinkedBlockingDeque");

    /** They have no capacity to give. */
    private static final Set<String> BOUNDLESS = Set.of(
            "ConcurrentLinkedQueue",
            "ConcurrentLinkedDeque",
            "PriorityBlockingQueue",
            "LinkedTransferQueue",
            "DelayQueue");

    /** As many threads as tasks, or a queue without an end before the threads. */
    private static final Set<String> POOLS = Set.of(
            "newCachedThreadPool",
            "newFixedThreadPool",
            "newSingleThreadExecutor",
            "newVirtualThreadPerTaskExecutor",
            "newThreadPerTaskExecutor");

    @Override
    public List<CodeTrait> find(MethodBody body) {
        List<CodeTrait> found = new ArrayList<>();
        for (MethodInsnNode call : body.calls()) {
            if (call.owner.startsWith(CONCURRENT)) {
                String type = call.owner.substring(CONCURRENT.length());
                if (isUnbounded(body, call, type)) {
                    found.add(new CodeTrait(Kind.UNBOUNDED, MethodBody.line(call), Shown.call(call)));
                } else if (type.equals("Semaphore")
                        && call.name.toLowerCase(Locale.ROOT).endsWith("acquire")) {
                    found.add(new CodeTrait(Kind.GUARDED, MethodBody.line(call), type));
                }
            }
        }
        return found;
    }

    private static boolean isUnbounded(MethodBody body, MethodInsnNode call, String type) {
        if (type.equals("Executors")) {
            return POOLS.contains(call.name);
        }
        if (!call.name.equals("<init>")) {
            return false;
        }
        if (BOUNDABLE.contains(type)) {
            return !call.desc.equals("(I)V") || isMost(body, call, 1);
        }
        // The second number is the most threads that it may have.
        return BOUNDLESS.contains(type) || (type.equals("ThreadPoolExecutor") && isMost(body, call, 2));
    }

    private static boolean isMost(MethodBody body, MethodInsnNode call, int operand) {
        return Constants.number(body.flow().operand(call, operand))
                .filter(number -> number == Integer.MAX_VALUE)
                .isPresent();
    }
}
