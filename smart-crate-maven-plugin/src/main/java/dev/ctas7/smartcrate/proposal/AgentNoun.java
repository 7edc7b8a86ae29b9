// SPDX-License-Identifier: Apache-2.0
// NOUN_TRANSFORM_AGENT_VERB
package dev.ctas7.smartcrate.proposal;

import java.util.ArrayList;
import java.util.List;

/** Leads from who or what does something to what is done: from {@code reader} to {@code read}. */
final class AgentNoun {
    private static final int SHORTEST = 3;

    private AgentNoun() {}

    /** The verbs that a noun in lower case may come from, itself first; most of them are no words at all. */
    static List<String> verbs(String noun) {
        List<String> verbs = new ArrayList<>(List.of(noun));
        for (String ending : List.of("er", "or", "ers", "ors", "ion", "ing", "ment", "ance", "al", "s")) {
            int end = noun.length() - ending.length();
            if (noun.endsWith(ending) && end >= SHORTEST) {
                String stem = noun.substring(0, end);
                verbs.add(stem);
                verbs.add(stem + "e");
                if (stem.charAt(end - 1) == stem.charAt(end - 2)) {
                    verbs.add(stem.substring(0, end - 1));
                }
                if (stem.endsWith("i")) {
                    verbs.add(stem.substring(0, end - 1) + "y");
                }
                if (stem.endsWith("at")) {
                    verbs.add(stem.substring(0, end - 2));
                    verbs.add(stem.substring(0, end - 2) + "e");
                }
            }
        }
        return verbs;
    }
}
