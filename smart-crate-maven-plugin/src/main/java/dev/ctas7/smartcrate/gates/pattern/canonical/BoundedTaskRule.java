// SPDX-License-Identifier: Apache-2.0
// TASK_CHECK_BOUNDED_WORK
package dev.ctas7.smartcrate.gates.pattern.canonical;

import dev.ctas7.smartcrate.facts.traits.CodeTrait.Kind;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.pattern.CanonicalPattern;
import dev.ctas7.smartcrate.pattern.PromisedSource;
import java.util.ArrayList;
import java.util.List;

/** SC312: loops end, queues and pools are limited. */
final class BoundedTaskRule extends CanonicalRule {
    BoundedTaskRule() {
        super(
                CanonicalPattern.WORKER_PROCESS_TASK_BOUNDED,
                "SC312",
                "work-not-bounded",
                "When more comes in than goes out, memory or threads run out.");
    }

    @Override
    List<Finding> judge(PromisedSource source) {
        List<Finding> findings = new ArrayList<>(each(
                source,
                Kind.ENDLESS_LOOP,
                (method, nothing) -> new Objection(
                        method + " has a loop that nothing ends",
                        "Ask in its condition whether the thread is interrupted or the worker stopped.")));
        boolean guarded = methods(source)
                .anyMatch(method -> method.traits().stream().anyMatch(trait -> trait.kind() == Kind.GUARDED));
        if (!guarded) {
            findings.addAll(each(
                    source,
                    Kind.UNBOUNDED,
                    (method, how) -> new Objection(
                            method + " makes what has no bound: " + how,
                            "Give the queue a capacity, the pool a ThreadPoolExecutor with a bounded queue and a policy"
                                    + " for what is too much.")));
        }
        return findings;
    }
}
