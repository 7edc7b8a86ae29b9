// SPDX-License-Identifier: Apache-2.0
// STEP_RENDER_REMAINING_WORK
package dev.ctas7.smartcrate.maven.init;

import dev.ctas7.smartcrate.maven.wiring.Advice;
import java.util.ArrayList;
import java.util.List;

/**
 * What a person does next, in order.
 *
 * @param pom what the pom lacks
 * @param declaresModule whether the module has a descriptor, which then must read foundation-core
 * @param patch the proposed headers
 * @param lock the lock, or why there is none
 * @param baseline what was frozen
 * @param image what is wrong with the base image; empty for nothing
 */
public record NextSteps(
        PomAdvice pom,
        boolean declaresModule,
        HeaderPatchFile patch,
        FirstLock lock,
        FirstBaseline baseline,
        String image) {
    private static final String AGAIN = "mvn process-classes ";

    /** The steps of a module. */
    public List<String> lines() {
        List<List<String>> steps = new ArrayList<>(pom.steps());
        boolean finished = pom.complete() && lock.state() == FirstLock.State.DONE;
        if (declaresModule && !finished) {
            steps.add(List.of("have 'requires dev.ctas7.foundation;' in module-info.java"));
        }
        if (!image.isEmpty()) {
            steps.add(List.of(image));
        }
        if (!finished) {
            steps.add(List.of("read smart-crate.toml and make its values true"));
            steps.add(List.of(patch.next()));
        }
        if (baseline.remaining() > 0) {
            steps.add(List.of(
                    "mvn verify, and fix the " + baseline.remaining() + " finding(s) that no baseline can hold"));
            return numbered(steps);
        }
        // Before the pom names the plugin, Maven knows no short name for it; once it does, the short one works.
        steps.add(List.of(finished ? "mvn verify" : AGAIN + Advice.goal("init", true)));
        if (finished && !patch.file().isEmpty()) {
            steps.add(List.of("when there is time: " + patch.next()));
        }
        return numbered(steps);
    }

    /** The steps at a reactor's root. */
    public static List<String> ofRoot(PomAdvice pom) {
        List<List<String>> steps = new ArrayList<>(pom.steps());
        steps.add(
                List.of("list modules that are to be no crates in smart-crate.toml: [maven] not_crates = [\"name\"]"));
        return numbered(steps);
    }

    private static List<String> numbered(List<List<String>> steps) {
        List<String> lines = new ArrayList<>();
        if (steps.size() == 1) {
            lines.add("next: " + steps.get(0).get(0));
            return lines;
        }
        lines.add("next:");
        int number = 1;
        for (List<String> step : steps) {
            lines.add("  " + number++ + ". " + step.get(0));
            step.subList(1, step.size()).forEach(line -> lines.add("       " + line));
        }
        return lines;
    }
}
