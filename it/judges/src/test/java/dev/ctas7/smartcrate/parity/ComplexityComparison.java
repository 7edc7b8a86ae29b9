// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.parity;

import dev.ctas7.smartcrate.facts.source.Member;
import dev.ctas7.smartcrate.facts.source.lexical.JavaFacts;
import dev.ctas7.smartcrate.facts.source.lexical.JavaScan;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sourceforge.pmd.lang.java.ast.ASTCompilationUnit;
import net.sourceforge.pmd.lang.java.ast.JavaNode;
import org.jspecify.annotations.Nullable;

/**
 * One file, as both sides see it.
 *
 * @param compared how many members both have
 * @param differences what only one side has, or both with other figures
 */
record ComplexityComparison(int compared, List<String> differences) {
    static ComplexityComparison of(String shown, String text, ASTCompilationUnit unit) {
        List<String> differences = new ArrayList<>();
        Map<Place, Integer> ours = ours(shown, text, differences);
        int compared = 0;
        for (JavaNode member : PmdSource.members(unit)) {
            Place place = PmdSource.place(member);
            int theirs = PmdComplexity.of(member);
            @Nullable Integer our = ours.remove(place);
            if (our == null) {
                differences.add(shown + ":" + place + ": only PMD has it");
                continue;
            }
            compared++;
            if (our != theirs) {
                differences.add(shown + ":" + place + ": complexity " + our + ", PMD normalised " + theirs);
            }
        }
        ours.keySet().forEach(place -> differences.add(shown + ":" + place + ": only we have it"));
        return new ComplexityComparison(compared, differences);
    }

    private static Map<Place, Integer> ours(String shown, String text, List<String> differences) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        JavaFacts facts = JavaScan.of(bytes, bytes.length, shown.substring(shown.lastIndexOf('/') + 1));
        if (!facts.doubt().isEmpty()) {
            differences.add(shown + ": not read: " + facts.doubt());
        }
        Map<Place, Integer> members = new HashMap<>();
        for (Member member : facts.structure().members()) {
            members.put(new Place(member.nameLine(), member.nameColumn(), member.name()), member.complexity());
        }
        return members;
    }
}
