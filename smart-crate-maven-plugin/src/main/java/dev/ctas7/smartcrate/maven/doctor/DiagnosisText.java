// SPDX-License-Identifier: Apache-2.0
// DIAGNOSIS_RENDER_PLAIN_LINES
package dev.ctas7.smartcrate.maven.doctor;

import dev.ctas7.smartcrate.manifest.Manifest;
import dev.ctas7.smartcrate.manifest.ManifestState;
import dev.ctas7.smartcrate.maven.wiring.CompilerSettings;
import dev.ctas7.smartcrate.maven.wiring.WiringState;
import java.util.ArrayList;
import java.util.List;

/** Writes a diagnosis down for a person at a terminal. */
final class DiagnosisText {
    private static final int LABEL = 17;

    private final List<String> lines = new ArrayList<>();

    private DiagnosisText() {}

    static List<String> render(Diagnosis diagnosis, List<List<String>> steps) {
        DiagnosisText text = new DiagnosisText();
        text.lines.add("smart-crate doctor: " + Ascii.of(diagnosis.module()));
        text.row("Maven", diagnosis.maven());
        text.row("JDK", diagnosis.jdk());
        text.wiring(diagnosis);
        text.manifest(diagnosis.declared());
        text.row("lock", diagnosis.lock() + (diagnosis.locked() ? "" : ", which does not exist"));
        DeclaredManifest declared = diagnosis.declared();
        text.row("baseline", declared.baseline() + (declared.baselined() ? "" : ", which does not exist"));
        text.row("gate", diagnosis.gatePhase().isEmpty() ? "not bound" : "bound to " + diagnosis.gatePhase());
        text.running(diagnosis.running());
        text.steps(steps);
        return List.copyOf(text.lines);
    }

    private void row(String label, String value) {
        lines.add("  " + label + " ".repeat(LABEL - label.length()) + Ascii.of(value));
    }

    private void wiring(Diagnosis diagnosis) {
        WiringState wiring = diagnosis.wiring();
        row("compiler plugin", compiler(wiring));
        if (diagnosis.foundationModule()) {
            row("processor", "not wired: this module is one of the two that crates are proved with");
            return;
        }
        compilation("main sources", wiring, wiring.main());
        compilation("test sources", wiring, wiring.test());
    }

    private static String compiler(WiringState wiring) {
        if (wiring.compiler() == null) {
            return "none";
        }
        String lifted = wiring.liftedFrom() == null ? "" : ", replacing Maven's default " + wiring.liftedFrom();
        return wiring.compiler().text() + lifted;
    }

    private void compilation(String label, WiringState wiring, CompilerSettings settings) {
        row(label, route(wiring.route(settings)));
        row("", wiring.whyNot(settings).map(why -> "does not run: " + why).orElse("runs"));
        if (settings.hasPath()) {
            row(
                    "",
                    "processor path: " + String.join(", ", settings.path())
                            + "; processors on the class path are hidden");
        } else {
            row(
                    "",
                    settings.searchesClassPath(wiring.jdk())
                            ? "processors on the class path keep running"
                            : "processors on the class path do not run on this JDK");
        }
        String options = String.join(
                " ",
                settings.arguments().stream()
                        .filter(one -> one.startsWith("-Asmartcrate."))
                        .toList());
        row("", options.isEmpty() ? "no options" : "options: " + options);
    }

    private static String route(WiringState.Route route) {
        return switch (route) {
            case PATH -> "processor on the annotation processor path";
            case CLASS_PATH -> "processor as a provided dependency on the class path";
            case PROCESSOR_TYPE -> "processor as a dependency of type classpath-processor";
            case NONE -> "processor not wired";
        };
    }

    private void manifest(DeclaredManifest declared) {
        ManifestState state = declared.state();
        if (state instanceof ManifestState.Present present) {
            Manifest manifest = present.manifest();
            long inherited = manifest.entries().values().stream()
                    .filter(Manifest.Entry::inherited)
                    .count();
            row("manifest", state.file() + ", " + manifest.entries().size() + " keys, " + inherited + " inherited");
            row("", declared.schema().isEmpty() ? "names no schema for editors" : "schema: " + declared.schema());
            lines.addAll(ManifestTable.lines(manifest, declared.all()));
        } else if (state instanceof ManifestState.Unreadable unreadable) {
            row("manifest", state.file() + " cannot be read");
            unreadable.findings().forEach(finding -> lines.add("    " + Ascii.of(finding.what())));
        } else {
            row("manifest", state.file() + ", which does not exist");
        }
    }

    private void running(List<GateParameter> parameters) {
        boolean asks = parameters.stream()
                .anyMatch(one -> !one.value().isEmpty()
                        && (one.name().equals("natsUrl") || one.name().equals("healthEndpoints")));
        row("running system", asks ? "asked" : "not asked: neither natsUrl nor healthEndpoints is set");
        for (GateParameter one : parameters) {
            String value = one.value().isEmpty() ? "" : one.shown() + "  ";
            row("", "smart-crate." + one.name() + "  " + value + one.origin());
        }
    }

    private void steps(List<List<String>> steps) {
        if (steps.isEmpty()) {
            lines.add("Nothing to change.");
            return;
        }
        lines.add("To change:");
        for (int i = 0; i < steps.size(); i++) {
            List<String> step = steps.get(i);
            lines.add("  " + (i + 1) + ". " + step.get(0));
            step.subList(1, step.size()).forEach(line -> lines.add("       " + line));
        }
    }
}
