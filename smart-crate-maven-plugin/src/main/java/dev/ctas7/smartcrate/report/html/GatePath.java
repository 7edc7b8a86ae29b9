// SPDX-License-Identifier: Apache-2.0
// GATES_RENDER_WALKED_PATH
package dev.ctas7.smartcrate.report.html;

import dev.ctas7.smartcrate.model.GateId;
import dev.ctas7.smartcrate.model.GateResult;
import dev.ctas7.smartcrate.report.Frame;
import java.util.List;

/** The four gates in their order, each with what it asked, what it looked at and what came of it. */
final class GatePath {
    private final List<GateResult> gates;
    private final Frame frame;

    GatePath(List<GateResult> gates, Frame frame) {
        this.gates = gates;
        this.frame = frame;
    }

    void render(Html html) {
        html.open("ol", "class", "path");
        gates.forEach(gate -> gate(html, gate));
        html.close();
    }

    private void gate(Html html, GateResult gate) {
        Mark mark = Mark.of(gate.status());
        html.open("li", "class", "gate " + mark.tone());
        html.open("h3")
                .leaf("span", "Gate " + gate.gate().number(), "class", "eyebrow")
                .text(" ");
        html.leaf("span", Words.sentence(gate.gate().word())).close();
        html.leaf("p", asks(gate.gate()), "class", "asks").open("p", "class", "came");
        mark.said(html, gate.status().word());
        html.close();
        html.open("p", "class", "looked").text(Words.number(gate.inspected()) + " inspected, ");
        html.text(Words.severities(gate.findings()))
                .text(frame.reproducible() ? "" : took(gate))
                .close();
        if (!gate.reason().isEmpty()) {
            html.leaf("p", gate.reason(), "class", "reason");
        }
        html.close();
    }

    private static String took(GateResult gate) {
        return gate.durationMillis() == 0 ? "" : ", " + Words.number(gate.durationMillis()) + " ms";
    }

    private static String asks(GateId gate) {
        return switch (gate) {
            case HEARTBEAT -> "Is it built on the audited foundation, and can it prove it?";
            case STATIC -> "Are manifest, sizes and hashing as the rules want them?";
            case SEMANTIC -> "Is it still what was declared and locked?";
            case PATTERN -> "Does the code do what its headers say?";
        };
    }
}
