// SPDX-License-Identifier: Apache-2.0
// SOURCE_CHECK_COMPILED_STATE
package dev.ctas7.smartcrate.gates.statics;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.facts.bytecode.CompiledState;
import dev.ctas7.smartcrate.facts.bytecode.CompiledState.Outdated;
import dev.ctas7.smartcrate.gate.Settings;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
import dev.ctas7.smartcrate.model.Rule;
import java.util.ArrayList;
import java.util.List;

/** SC143: every main source is compiled, and since its last change. */
final class CompiledRule implements StaticRule {
    /** What a reader takes in; the next step is the same for all. */
    private static final int LISTED = 20;

    private static final String WHY = "The gates read byte code: they would judge what the sources no longer say.";
    private static final String FIX = "Run mvn compile, then this goal again.";

    @Override
    public List<Rule> rules() {
        return List.of(StaticRules.NOT_COMPILED);
    }

    @Override
    public List<Finding> check(CrateFacts facts, Settings settings) {
        CompiledState state = facts.classes().compiled();
        List<Outdated> outdated = state.outdated();
        boolean nothing = outdated.size() == state.expected()
                && outdated.stream().allMatch(source -> source.classFile().isEmpty());
        if (nothing && !outdated.isEmpty()) {
            return List.of(finding(
                    Location.of("pom.xml"),
                    "",
                    "nothing is compiled: no class file for any of " + outdated.size() + " main source(s)"));
        }
        List<Finding> findings = new ArrayList<>();
        for (Outdated source : outdated.subList(0, Math.min(LISTED, outdated.size()))) {
            findings.add(finding(place(source), source.type(), said(source)));
        }
        if (outdated.size() > LISTED) {
            Outdated next = outdated.get(LISTED);
            String what = (outdated.size() - LISTED) + " more source(s) newer than their class files or without one";
            findings.add(finding(place(next), "", what));
        }
        return findings;
    }

    private static Location place(Outdated source) {
        return Location.of(source.source(), source.line());
    }

    private static String said(Outdated source) {
        String name = source.source().substring(source.source().lastIndexOf('/') + 1);
        return source.classFile().isEmpty()
                ? name + " is not compiled: no class file of " + source.type()
                : name + " is newer than its class file " + source.classFile();
    }

    private static Finding finding(Location where, String element, String what) {
        return Finding.of(StaticRules.NOT_COMPILED, where, element, what, WHY, FIX);
    }
}
