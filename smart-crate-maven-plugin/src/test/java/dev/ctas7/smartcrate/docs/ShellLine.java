// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.docs;

import java.util.ArrayList;
import java.util.List;

/** Takes a line that a reader types apart into commands and their words. */
final class ShellLine {
    private final List<List<String>> commands = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private List<String> words = new ArrayList<>();
    private boolean inWord;
    private char quote;

    private ShellLine() {}

    /**
     * The commands of a line. Behind a number sign, or behind two blanks, stands what it is for.
     *
     * @param line with or without a prompt
     */
    static List<List<String>> commands(String line) {
        ShellLine shell = new ShellLine();
        String typed = line.strip().replaceFirst("^\\$ ", "");
        for (int at = 0; at < typed.length(); at++) {
            if (shell.quote == 0 && (typed.startsWith("  ", at) || typed.startsWith(" #", at))) {
                break;
            }
            shell.take(typed.charAt(at));
        }
        shell.endCommand();
        return List.copyOf(shell.commands);
    }

    private void take(char c) {
        if (quote != 0) {
            if (c == quote) {
                quote = 0;
            } else {
                word.append(c);
            }
        } else if (c == '\'' || c == '"') {
            quote = c;
            inWord = true;
        } else if (c == '&' || c == '|' || c == ';') {
            endCommand();
        } else if (c == ' ') {
            endWord();
        } else {
            word.append(c);
            inWord = true;
        }
    }

    private void endWord() {
        boolean setting = words.isEmpty() && word.toString().matches("[A-Z_]+=.*");
        if (inWord && !setting) {
            words.add(word.toString());
        }
        word.setLength(0);
        inWord = false;
    }

    private void endCommand() {
        endWord();
        if (!words.isEmpty()) {
            commands.add(List.copyOf(words));
        }
        words = new ArrayList<>();
    }
}
