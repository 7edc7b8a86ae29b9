// SPDX-License-Identifier: Apache-2.0
// BUILD_DECIDE_EXPECTED_GATE
package dev.ctas7.smartcrate.maven.reactor;

import java.util.List;

/** Whether what the user asked Maven for comes to a gate: {@code mvn compile} does not, {@code mvn install} does. */
final class GateDue {
    /** Maven's default lifecycle, whose order has been the same since Maven 2. */
    private static final List<String> PHASES = List.of(
            "validate",
            "initialize",
            "generate-sources",
            "process-sources",
            "generate-resources",
            "process-resources",
            "compile",
            "process-classes",
            "generate-test-sources",
            "process-test-sources",
            "generate-test-resources",
            "process-test-resources",
            "test-compile",
            "process-test-classes",
            "test",
            "prepare-package",
            "package",
            "pre-integration-test",
            "integration-test",
            "post-integration-test",
            "verify",
            "install",
            "deploy");

    private GateDue() {}

    /**
     * Whether one of the goals comes to a gate.
     *
     * @param goals phases and goals as the user wrote them
     * @param phase the phase that the gate is bound to
     */
    static boolean among(List<String> goals, String phase) {
        int due = PHASES.indexOf(phase);
        return goals.stream().anyMatch(goal -> isGate(goal) || (due >= 0 && PHASES.indexOf(goal) >= due));
    }

    private static boolean isGate(String goal) {
        String name = goal.contains("@") ? goal.substring(0, goal.indexOf('@')) : goal;
        return name.equals("smart-crate:gate")
                || (name.endsWith(":gate") && name.contains(":smart-crate-maven-plugin:"));
    }
}
