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

    private static void add(List<String> words, StringBuilder word) {
        if (word.length() > 0) {
            words.add(word.toString().toLowerCase(Locale.ROOT));
        }
        word.setLength(0);
    }
}
