// SPDX-License-Identifier: Apache-2.0
// STEM_FORMAT_TYPE_NAME
package dev.ctas7.smartcrate.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the names of all pieces of a type begin with: the type's name without its role.
 *
 * @param words as they are written in the name
 * @param suffix what the names of test classes end with; empty for others
 */
record TypeStem(List<String> words, String suffix) {
    private static final Set<String> ROLES =
            Set.of("Utils", "Util", "Utilities", "Helper", "Helpers", "Tools", "Support", "Impl");
    private static final Set<String> TESTS = Set.of("Test", "Tests", "Case");

    static TypeStem of(MemberGraph graph) {
        String name = graph.type().name();
        List<String> words = new ArrayList<>();
        int end = name.length();
        List<String> lower = Words.of(name);
        for (int i = lower.size() - 1; i >= 0; i--) {
            int length = lower.get(i).length();
            int start = Math.max(0, name.toLowerCase(Locale.ROOT).lastIndexOf(lower.get(i), end - length));
            words.add(0, name.substring(start, end));
            end = start;
        }
        String suffix = "";
        while (graph.isTest() && words.size() > 1 && TESTS.contains(last(words))) {
            suffix = words.remove(words.size() - 1) + suffix;
        }
        while (words.size() > 1 && ROLES.contains(last(words))) {
            words.remove(words.size() - 1);
        }
        if (words.size() > 2 && isAgent(last(words))) {
            words.remove(words.size() - 1);
        }
        if (graph.isUtility()) {
            String last = words.remove(words.size() - 1);
            words.add(Words.singular(last));
        }
        return new TypeStem(List.copyOf(words), suffix);
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }

    private static boolean isAgent(String word) {
        return word.endsWith("er") || word.endsWith("or") || word.equals("Factory") || word.equals("Service");
    }

    /** Whether the stem has the word already. */
    boolean has(String word) {
        return words.stream().anyMatch(own -> Words.singular(own).equalsIgnoreCase(Words.singular(word)));
    }

    /** The stem and the core, without saying anything twice. */
    String with(String core) {
        String stem = String.join("", words);
        if (!core.equals(last(words)) && core.endsWith(last(words))) {
            return core;
        }
        for (int i = 0; i < words.size(); i++) {
            String tail = String.join("", words.subList(i, words.size()));
            if (core.startsWith(tail)) {
                return String.join("", words.subList(0, i)) + core;
            }
        }
        return stem + core;
    }

    /** The name of a test class about something. */
    String test(String about) {
        return with(about) + (suffix.isEmpty() ? "Test" : suffix);
    }
}
