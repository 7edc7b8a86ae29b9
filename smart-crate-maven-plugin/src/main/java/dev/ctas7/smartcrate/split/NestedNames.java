// SPDX-License-Identifier: Apache-2.0
// NAMES_SELECT_OUTSIDE_TYPE
package dev.ctas7.smartcrate.split;

import java.util.List;

/** What a nested type is called once nothing around it says what it belongs to. */
final class NestedNames {
    private NestedNames() {}

    /** Its own name when that says enough; a single word, as in {@code Node}, needs the outer type's before it. */
    static String outside(MemberGraph graph, String nested) {
        List<String> words = Words.of(nested);
        TypeStem stem = TypeStem.of(graph);
        boolean tells = words.size() > 1 && Words.telling(nested).size() > 1;
        boolean belongs = words.stream().anyMatch(stem::has);
        return tells || belongs ? nested : stem.with(nested);
    }
}
