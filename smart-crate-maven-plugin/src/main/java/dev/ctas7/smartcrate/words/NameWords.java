// SPDX-License-Identifier: Apache-2.0
// NAME_SPLIT_WRITTEN_WORDS
package dev.ctas7.smartcrate.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits a name into its words. */
public final class NameWords {
    private NameWords() {}

    /** The words in lower case, in order, without digits: {@code readHTTPHeader2} gives read, http, header. */
    public static List<String> of(String written) {
        // The one name of the net whose capitals lie.
        String name = written.replace("IPv", "Ipv");
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char character = name.charAt(i);
            boolean starts = Character.isUpperCase(character)
                    && (i == 0
                            || !Character.isUpperCase(name.charAt(i - 1))
                            || (i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1))));
            if (starts || !Character.isLetter(character)) {
                add(words, word);
            }
            if (Character.isLetter(character)) {
                word.append(character);
            }
        }
        add(words, word);
        return words;
    }

    /**
     * The same with each run of digits kept at the end of the word before it: {@code Base64Codec} gives base64, codec.
     */
    public static List<String> withDigits(String written) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= written.length(); i++) {
            boolean afterDigits = i < written.length()
                    && Character.isDigit(written.charAt(i - 1))
                    && !Character.isDigit(written.charAt(i));
            if (i == written.length() || afterDigits) {
                String part = written.substring(from, i);
                String digits = part.replaceAll("\\D", "");
                List<String> found = of(part);
                words.addAll(found);
                if (!digits.isEmpty() && !found.isEmpty()) {
                    words.set(words.size() - 1, words.get(words.size() - 1) + digits);
                }
                from = i;
            }
        }
        return words;
    }

    private static void add(List<String> words, StringBuilder word) {
        if (word.length() > 0) {
            words.add(word.toString().toLowerCase(Locale.ROOT));
        }
        word.setLength(0);
    }
}
