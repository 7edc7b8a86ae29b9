// SPDX-License-Identifier: Apache-2.0
// NAME_HOLD_HASHED_TABLE
package dev.ctas7.smartcrate.facts.source.lexical;

import dev.ctas7.smartcrate.facts.source.lexical.token.JavaLexer;
import dev.ctas7.smartcrate.facts.source.lexical.token.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A set of names that a token can be looked up in without making a string of it. */
final class NameTable {
    private String[] names = new String[32];
    private int size;

    /** Whether it holds the name that the lexer stands on, which has this hash. */
    boolean contains(int hash, JavaLexer lexer) {
        int slot = hash & (names.length - 1);
        String name = names[slot];
        while (name != null) {
            if (lexer.word().is(name)) {
                return true;
            }
            slot = (slot + 1) & (names.length - 1);
            name = names[slot];
        }
        return false;
    }

    /** Adds a name that it does not hold. */
    void add(int hash, String name) {
        int slot = hash & (names.length - 1);
        while (names[slot] != null) {
            slot = (slot + 1) & (names.length - 1);
        }
        names[slot] = name;
        size++;
        if (2 * size > names.length) {
            grow();
        }
    }

    /** All names, in alphabetical order, in a list of the caller's own. */
    List<String> sorted() {
        TreeSet<String> sorted = new TreeSet<>();
        for (String name : names) {
            if (name != null) {
                sorted.add(name);
            }
        }
        return new ArrayList<>(sorted);
    }

    private void grow() {
        @Nullable String[] old = names;
        names = new String[2 * old.length];
        for (String name : old) {
            if (name != null) {
                int slot = Word.hash(name) & (names.length - 1);
                while (names[slot] != null) {
                    slot = (slot + 1) & (names.length - 1);
                }
                names[slot] = name;
            }
        }
    }
}
