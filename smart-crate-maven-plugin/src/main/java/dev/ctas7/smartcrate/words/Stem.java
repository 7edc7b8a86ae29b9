// SPDX-License-Identifier: Apache-2.0
// WORD_COMPARE_COMMON_STEM
package dev.ctas7.smartcrate.words;

import java.util.List;

/**
 * What an English word keeps when its endings are taken off, so that {@code routing} and {@code Router} are one.
 *
 * <p>Rough on purpose: it serves questions in which a wrong yes costs less than a wrong no.
 */
public final class Stem {
    private static final int KEPT = 4;
    private static final int SHORTEST = 3;

    /** Longest first; what is left must be a word to recognise. */
    private static final List<String> ENDINGS = List.of(
            "izations",
            "ization",
            "ations",
            "ation",
            "ators",
            "ator",
            "ments",
            "ment",
            "ances",
            "ance",
            "ences",
            "ence",
            "ating",
            "ated",
            "ates",
            "ate",
            "ings",
            "ing",
            "ions",
            "ion",
            "ities",
            "ity",
            "able",
            "ible",
            "izer",
            "ized",
            "ize",
            "iser",
            "ised",
            "ise",
            "ers",
            "ors",
            "er",
            "or",
            "ed",
            "al",
            "ies",
            "es",
            "y",
            "e");

    private Stem() {}

    /** The stem of a word in lower case; at least four letters are kept, and a short word loses only a plural's s. */
    public static String of(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= KEPT) {
                return undoubled(word.substring(0, word.length() - ending.length()));
            }
        }
        boolean plural = word.length() > SHORTEST && word.endsWith("s") && !word.endsWith("ss");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    /**
     * Whether two stems are of one word: equal, one the beginning of the other, or different in the last letter only.
     */
    public static boolean alike(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int common = 0;
        while (common < shorter && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        boolean begins = common == shorter && shorter >= SHORTEST;
        return one.equals(other) || begins || common >= Math.max(KEPT, shorter - 1);
    }

    /** {@code mapping} and {@code mapper} come from {@code map}. */
    private static String undoubled(String stem) {
        int last = stem.length() - 1;
        char end = stem.charAt(last);
        return end == stem.charAt(last - 1) && "bdgmnprt".indexOf(end) >= 0 ? stem.substring(0, last) : stem;
    }
}
