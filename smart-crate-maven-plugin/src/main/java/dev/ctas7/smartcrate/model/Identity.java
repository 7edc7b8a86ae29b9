// SPDX-License-Identifier: Apache-2.0
// FINDING_DEFINE_LASTING_IDENTITY
package dev.ctas7.smartcrate.model;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * What stays the same of a finding when its file is edited elsewhere, on every machine: no line, no number measured.
 *
 * <p>Several findings may share one: two overloads that are both too complex. A finding that got worse keeps its own.
 *
 * @param rule the rule's id
 * @param file relative to the module, with {@code /}
 * @param element as in the finding, possibly empty
 * @param fact what was found, each number as {@code #}; empty where rule, file and element say enough
 */
public record Identity(String rule, String file, String element, String fact) implements Comparable<Identity> {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private static final Comparator<Identity> BY_FILE = Comparator.comparing(Identity::file)
            .thenComparing(Identity::rule)
            .thenComparing(Identity::element)
            .thenComparing(Identity::fact);

    /** The identity of a finding. */
    public static Identity of(Finding finding) {
        Rule rule = finding.rule();
        // Some facts hold words of the JDK or the system; they count only where nothing else tells two findings apart.
        String fact = rule.repeats() ? NUMBER.matcher(finding.what()).replaceAll("#") : "";
        return new Identity(rule.id(), composed(finding.where().file()), composed(finding.element()), composed(fact));
    }

    /** By file, as a reader of a review goes; then by rule, element and fact. */
    @Override
    public int compareTo(Identity other) {
        return BY_FILE.compare(this, other);
    }

    /** Some systems give an accented letter of a file's name as one character, some as two. */
    private static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '~') {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }
}
