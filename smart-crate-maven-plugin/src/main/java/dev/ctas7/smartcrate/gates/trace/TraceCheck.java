// SPDX-License-Identifier: Apache-2.0
// DECLARATION_CHECK_NAMED_TRACES
package dev.ctas7.smartcrate.gates.trace;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.manifest.Manifest;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
import dev.ctas7.smartcrate.model.Rule;
import dev.ctas7.smartcrate.pattern.Vocabulary;
import dev.ctas7.smartcrate.words.NameWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks for what {@code [smart_meta]} declares in the words of the code; notes only, and never drift. */
final class TraceCheck {
    /** Words that say nothing of what a crate is about, beside those of one letter. */
    private static final Set<String> EMPTY = Set.of("a", "an", "and", "as", "by", "for", "in", "of", "on", "the", "to");

    private final Manifest manifest;
    private final CrateWords words;
    private final List<Finding> findings = new ArrayList<>();
    private int declared;

    private TraceCheck(Manifest manifest, CrateWords words) {
        this.manifest = manifest;
        this.words = words;
    }

    /** Looks for each declared capability and domain; in a crate without main sources there is nowhere to look. */
    static TraceCheck of(CrateFacts facts, Manifest manifest, Vocabulary vocabulary) {
        TraceCheck check = new TraceCheck(manifest, CrateWords.of(facts, vocabulary));
        if (!check.words.isEmpty()) {
            check.look(TraceRules.CAPABILITY, "capability", "smart_meta.capabilities");
            check.look(TraceRules.DOMAIN, "domain", "smart_meta.domains");
        }
        return check;
    }

    /** How many were looked for. */
    int declared() {
        return declared;
    }

    List<Finding> findings() {
        return findings;
    }

    private void look(Rule rule, String kind, String path) {
        Manifest.Entry entry = manifest.entries().get(path);
        // What is inherited was said of all crates of the reactor, of which one need not have it all.
        if (entry == null || entry.inherited() || !(entry.value() instanceof List<?> list)) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof String text && seen.add(text)) {
                declared++;
                if (isWithoutTrace(text)) {
                    findings.add(finding(rule, kind, text, entry.place(i)));
                }
            }
        }
    }

    /** A text in another alphabet than the code's names cannot leave a trace in them. */
    private boolean isWithoutTrace(String text) {
        List<String> telling = NameWords.of(text).stream()
                .filter(word -> word.length() > 1 && word.chars().allMatch(letter -> letter < 128))
                .filter(word -> !EMPTY.contains(word))
                .toList();
        return !telling.isEmpty() && !words.haveTraceOf(telling);
    }

    private static Finding finding(Rule rule, String kind, String text, Location place) {
        return Finding.of(
                rule,
                place,
                text,
                kind + " '" + text + "' leaves no trace in the crate's names and headers",
                "Who looks for a crate by what it declares finds one that does something else.",
                "Correct the " + kind + " in [smart_meta], or let the code's names say it");
    }
}
