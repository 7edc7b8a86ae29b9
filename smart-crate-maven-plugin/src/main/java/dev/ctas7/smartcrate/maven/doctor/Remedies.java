// SPDX-License-Identifier: Apache-2.0
// DIAGNOSIS_COMPUTE_ORDERED_REMEDIES
package dev.ctas7.smartcrate.maven.doctor;

import dev.ctas7.smartcrate.manifest.ManifestState;
import dev.ctas7.smartcrate.maven.wiring.Advice;
import dev.ctas7.smartcrate.maven.wiring.CompilerSettings;
import dev.ctas7.smartcrate.maven.wiring.WiringState;
import java.util.ArrayList;
import java.util.List;

/** What to change in a module, in the order in which one does it. */
final class Remedies {
    private Remedies() {}

    /** Each step: a sentence, then lines to paste. */
    static List<List<String>> steps(Diagnosis diagnosis) {
        List<List<String>> steps = new ArrayList<>();
        if (!diagnosis.foundation() && !diagnosis.foundationModule()) {
            steps.add(step("Add to <dependencies> in pom.xml:", Advice.foundation()));
        }
        if (!diagnosis.stanza()) {
            steps.add(step("Add to <build><plugins> in pom.xml:", Advice.stanza()));
        } else if (!diagnosis.foundationModule()) {
            processor(diagnosis.wiring(), steps);
        }
        manifest(diagnosis, steps);
        if (diagnosis.stanza()
                && (diagnosis.gatePhase().isEmpty() || diagnosis.gatePhase().equals("none"))) {
            steps.add(List.of("Bind the goal gate to verify: <extensions>true</extensions> does it, or an execution."));
        }
        if (!diagnosis.locked()) {
            steps.add(List.of("Create the lock and commit it: mvn compile " + Advice.goal("lock", diagnosis.stanza())));
        }
        return steps;
    }

    private static void manifest(Diagnosis diagnosis, List<List<String>> steps) {
        if (diagnosis.declared().state() instanceof ManifestState.Absent) {
            steps.add(List.of("Write the manifest: mvn " + Advice.goal("init", diagnosis.stanza())));
        } else if (diagnosis.declared().state() instanceof ManifestState.Unreadable) {
            steps.add(List.of("Mend " + Ascii.of(diagnosis.declared().state().file()) + " as said above."));
        }
    }

    private static void processor(WiringState wiring, List<List<String>> steps) {
        CompilerSettings main = wiring.main();
        wiring.whyMainIsNotProcessed().ifPresent(why -> {
            if (main.off()) {
                steps.add(List.of("Remove " + Ascii.of(main.procFrom()) + "."));
            } else if (!wiring.extensions()) {
                steps.add(List.of("Put <extensions>true</extensions> into the plugin's stanza."));
                steps.add(step("Or, by hand, into the configuration of maven-compiler-plugin:", Advice.path()));
            } else if (wiring.compiler() != null && !wiring.compiler().knowsPaths()) {
                steps.add(step("Pin a newer compiler plugin in pom.xml:", Advice.compilerPlugin()));
            } else {
                steps.add(step("Let the processor run (" + Ascii.of(why) + "):", Advice.path()));
            }
        });
    }

    private static List<String> step(String sentence, List<String> paste) {
        List<String> lines = new ArrayList<>();
        lines.add(sentence);
        lines.addAll(paste);
        return lines;
    }
}
