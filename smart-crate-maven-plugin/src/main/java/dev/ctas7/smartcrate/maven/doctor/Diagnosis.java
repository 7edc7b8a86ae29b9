// SPDX-License-Identifier: Apache-2.0
// DIAGNOSIS_HOLD_MODULE_STATE
package dev.ctas7.smartcrate.maven.doctor;

import dev.ctas7.smartcrate.maven.wiring.WiringState;
import java.util.List;

/**
 * What the doctor saw of a module.
 *
 * @param module group, artifact and version
 * @param maven Maven's version
 * @param jdk the version of the JDK that runs Maven
 * @param wiring how the processor reaches the compiler
 * @param foundationModule whether this is one of the two modules that crates are proved with, where none is wired
 * @param stanza whether the build declares this plugin
 * @param foundation whether foundation-core is declared in compile or runtime scope
 * @param gatePhase the phase that the gate is bound to; empty when it is not
 * @param running the gate's parameters about the running system
 * @param declared the manifest, and what is said of it beside it
 * @param lock the lock's path relative to the module
 * @param locked whether the lock exists
 */
public record Diagnosis(
        String module,
        String maven,
        String jdk,
        WiringState wiring,
        boolean foundationModule,
        boolean stanza,
        boolean foundation,
        String gatePhase,
        List<GateParameter> running,
        DeclaredManifest declared,
        String lock,
        boolean locked) {
    /** Copies the list. */
    public Diagnosis {
        running = List.copyOf(running);
    }

    /** The whole text, line by line: the state, then what to change, numbered. */
    public List<String> lines() {
        return DiagnosisText.render(this, Remedies.steps(this));
    }
}
