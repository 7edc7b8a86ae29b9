// SPDX-License-Identifier: Apache-2.0
// DEPENDENCIES_RENDER_FOLDED_LIST
package dev.ctas7.smartcrate.report.html;

import dev.ctas7.smartcrate.model.DependencyTrust;
import java.util.List;

/** Many dependencies: a line for each declared one, unfolding to what it brought along. */
final class DependencyGroups {
    private DependencyGroups() {}

    static void render(Html html, DependencyTree tree) {
        html.leaf("h3", "Declared, and what came with them");
        html.open("ul", "class", "branches");
        tree.declared().forEach(declared -> branch(html, tree, declared));
        html.close();
    }

    private static void branch(Html html, DependencyTree tree, DependencyTrust declared) {
        List<DependencyTrust> below = tree.below(declared);
        html.open("li");
        if (below.isEmpty()) {
            html.open("div", "class", "branch");
            dependency(html, declared);
            html.leaf("span", "brings nothing", "class", "tally").close().close();
            return;
        }
        html.open("details").open("summary");
        dependency(html, declared);
        String brings = "brings " + Words.number(below.size()) + ": " + TrustWords.tally(below);
        html.leaf("span", brings, "class", "tally").close();
        html.open("ul");
        for (DependencyTrust one : below) {
            html.open("li");
            dependency(html, one);
            html.close();
        }
        html.close().close().close();
    }

    private static void dependency(Html html, DependencyTrust dependency) {
        Mark mark = Mark.of(dependency.state());
        mark.said(html, mark.word());
        html.text(" ").leaf("code", dependency.coordinates());
    }
}
