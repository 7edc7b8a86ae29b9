// SPDX-License-Identifier: Apache-2.0
// WORDS_READ_MEMBER_NAMES
package dev.ctas7.smartcrate.split;

import dev.ctas7.smartcrate.words.NameWords;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words that a name is made of. */
final class Words {
    /** Words that say nothing of what a member is about. */
    private static final Set<String> EMPTY = Set.of(
            "get",
            "set",
            "is",
            "has",
            "to",
            "of",
            "from",
            "as",
            "with",
            "the",
            "a",
            "an",
            "and",
            "or",
            "for",
            "in",
            "on",
            "by",
            "at",
            "do",
            "be",
            "can",
            "should",
            "will",
            "not",
            "no",
            "new",
            "if",
            "when",
            "test",
            "tests",
            "internal",
            "impl",
            "helper",
            "my",
            "this",
            "it",
            "than",
            "all",
            "any",
            "safe",
            "null",
            "default",
            "object",
            "value",
            "values",
            "instance",
            "max",
            "min",
            "size",
            "count",
            "name",
            "type",
            "use",
            "using",
            "into",
            "via",
            "only",
            "empty",
            "non",
            "raw",
            "base",
            "real",
            "current",
            "other",
            "first",
            "last",
            "handle",
            "process",
            "perform",
            "run",
            "execute",
            "method",
            "that",
            "are",
            "worker",
            "recursive",
            "recursively",
            "try",
            "util",
            "common",
            "core",
            "per",
            "up",
            "out",
            "off");

    private static final List<String> ALREADY_SINGULAR = List.of("ss", "us", "is");
    private static final List<String> PLURALS_IN_ES = List.of("sses", "xes", "ches", "shes");
    private static final List<String> PLURAL_TAKES_ES = List.of("ss", "x", "ch", "sh", "us");

    private Words() {}

    /** The words in lower case, in order, without digits: {@code readHTTPHeader2} gives read, http, header. */
    static List<String> of(String name) {
        return NameWords.of(name);
    }

    /** The words that say something, in the singular. */
    static List<String> telling(String name) {
        return of(name).stream()
                .filter(word -> word.length() > 1 && !EMPTY.contains(word) && !word.endsWith("ly"))
                .map(Words::root)
                .filter(word -> !EMPTY.contains(word))
                .distinct()
                .toList();
    }

    static boolean isEmpty(String word) {
        return EMPTY.contains(word);
    }

    /** A participle goes by its verb, a plural by its singular. */
    static String root(String word) {
        if (word.endsWith("ed") && AgentNouns.isVerb(word.substring(0, word.length() - 1))) {
            return word.substring(0, word.length() - 1);
        }
        if (word.endsWith("ed") && AgentNouns.isVerb(word.substring(0, word.length() - 2))) {
            return word.substring(0, word.length() - 2);
        }
        return singular(word);
    }

    static String singular(String word) {
        if (word.length() < 4 || endsIn(ALREADY_SINGULAR, word)) {
            return word;
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (endsIn(PLURALS_IN_ES, word)) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    static String plural(String word) {
        if (word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")) {
            return word;
        }
        if (endsIn(PLURAL_TAKES_ES, word)) {
            return word + "es";
        }
        boolean consonant = word.length() > 1 && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0;
        return word.endsWith("y") && consonant ? word.substring(0, word.length() - 1) + "ies" : word + "s";
    }

    private static boolean endsIn(List<String> endings, String word) {
        return endings.stream().anyMatch(word::endsWith);
    }

    /** With a capital first letter, as in a type's name. */
    static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
