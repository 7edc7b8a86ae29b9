// SPDX-License-Identifier: Apache-2.0
// SECRET_FIND_TIMED_COMPARISON
package dev.ctas7.smartcrate.facts.traits.find;

import dev.ctas7.smartcrate.facts.traits.CodeTrait;
import dev.ctas7.smartcrate.facts.traits.CodeTrait.Kind;
import dev.ctas7.smartcrate.facts.traits.flow.MethodBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** Finds secrets that are compared until the first difference: who measures the time learns them byte by byte. */
public final class ComparisonFinder implements TraitFinder {
    private static final Set<String> OWNERS = Set.of(
            "java/lang/String", "java/lang/Object", "java/lang/CharSequence", "java/util/Arrays", "java/util/Objects");

    private static final Set<String> NAMES =
            Set.of("equals", "equalsIgnoreCase", "contentEquals", "compareTo", "compare");

    @Override
    public List<CodeTrait> find(MethodBody body) {
        SecretOrigins secrets = new SecretOrigins(body);
        List<CodeTrait> found = new ArrayList<>();
        // Whether two objects are the same is asked by collections, not by callers with a guess.
        boolean identity =
                body.method().name.equals("equals") && body.method().desc.equals("(Ljava/lang/Object;)Z");
        for (MethodInsnNode call : identity ? List.<MethodInsnNode>of() : body.calls()) {
            if (OWNERS.contains(call.owner) && NAMES.contains(call.name)) {
                secret(body, secrets, call)
                        .ifPresent(name -> found.add(new CodeTrait(
                                Kind.SECRET_COMPARED,
                                MethodBody.line(call),
                                name + " is compared by " + Shown.call(call))));
            }
        }
        return found;
    }

    private static Optional<String> secret(MethodBody body, SecretOrigins secrets, MethodInsnNode call) {
        Set<AbstractInsnNode> one = body.flow().operand(call, 0);
        Set<AbstractInsnNode> other = body.flow().operand(call, 1);
        // What is compared with a text in the code is no secret any more, or was never one: "", "none".
        boolean constant = isConstant(one) || isConstant(other);
        return constant ? Optional.empty() : secrets.in(one).or(() -> secrets.in(other));
    }

    private static boolean isConstant(Set<AbstractInsnNode> value) {
        return value.stream().allMatch(Constants::isConstant);
    }
}
