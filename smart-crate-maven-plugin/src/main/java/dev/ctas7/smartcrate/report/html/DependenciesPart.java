// SPDX-License-Identifier: Apache-2.0
// DEPENDENCIES_RENDER_TRUST_STATE
package dev.ctas7.smartcrate.report.html;

import dev.ctas7.smartcrate.model.DependencyTrust;
import java.util.List;

/** What the crate is built on: as a graph while that can be read, as a folded list beyond, and always as a table. */
final class DependenciesPart {
    /** More would make a drawing that nobody reads. */
    static final int DRAWN = 40;
    /** More rows are left to report.json. */
    static final int LISTED = 1_000;

    private static final int UNFOLDED = 15;

    private final String crate;
    private final List<DependencyTrust> dependencies;

    DependenciesPart(String crate, List<DependencyTrust> dependencies) {
        this.crate = crate;
        this.dependencies = dependencies;
    }

    void render(Html html) {
        if (dependencies.isEmpty()) {
            html.leaf("p", "The crate is built on nothing, or Gate 0 did not look.", "class", "absent");
            return;
        }
        html.leaf("p", lead(), "class", "lead-in");
        legend(html);
        DependencyTree tree = new DependencyTree(shown());
        if (dependencies.size() <= DRAWN) {
            html.open(
                    "div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "Graph of dependencies");
            new DependencyGraph(crate, tree, TrustWords.tally(dependencies)).render(html);
            html.close();
        } else {
            DependencyGroups.render(html, tree);
        }
        table(html);
    }

    private List<DependencyTrust> shown() {
        return dependencies.stream().limit(LISTED).toList();
    }

    private String lead() {
        long declared = dependencies.stream()
                .filter(dependency -> dependency.via().isEmpty())
                .count();
        return Words.number(dependencies.size()) + (dependencies.size() == 1 ? " dependency" : " dependencies") + ", "
                + Words.number(declared) + " of them declared: " + TrustWords.tally(dependencies) + ".";
    }

    private void legend(Html html) {
        html.open("ul", "class", "legend");
        for (DependencyTrust.State state : TrustWords.worstFirst()) {
            if (dependencies.stream().anyMatch(dependency -> dependency.state() == state)) {
                html.open("li");
                Mark.of(state).said(html, Mark.of(state).word());
                html.text(" " + TrustWords.meaning(state)).close();
            }
        }
        html.close();
    }

    private void table(Html html) {
        boolean folded = dependencies.size() > UNFOLDED;
        if (folded) {
            html.open("details")
                    .open("summary")
                    .leaf("span", "All as a table, with the evidence")
                    .close();
        }
        Table table = Table.begin(
                html,
                "Dependencies in the class path's order",
                "dependency",
                "=scope",
                "=state",
                "evidence",
                "brought by");
        for (DependencyTrust dependency : shown()) {
            Mark mark = Mark.of(dependency.state());
            table.row()
                    .code(dependency.coordinates())
                    .cell(dependency.scope())
                    .cell(() -> mark.said(html, mark.word()))
                    .cell(dependency.evidence())
                    .cell(() -> via(html, dependency.via()))
                    .endRow();
        }
        table.end();
        if (dependencies.size() > LISTED) {
            int left = dependencies.size() - LISTED;
            html.leaf("p", Words.number(left) + " more are left out here; all are in report.json.", "class", "rest");
        }
        if (folded) {
            html.close();
        }
    }

    private static void via(Html html, List<String> via) {
        if (via.isEmpty()) {
            html.text("declared");
        }
        for (int i = 0; i < via.size(); i++) {
            html.text(i == 0 ? "" : " \u2192 ").leaf("code", via.get(i));
        }
    }
}
