// SPDX-License-Identifier: Apache-2.0
// ARTIFACT_FIND_CLASS_ENTRIES
package dev.ctas7.smartcrate.facts.proof;

import dev.ctas7.smartcrate.facts.source.lexical.ForbiddenWord;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the names of an artifact's entries say, without reading any.
 *
 * @param forbidden whether a class is named after a forbidden hash
 * @param folders where classes lie, without the last {@code /}; empty text for the root
 */
public record ClassEntries(boolean forbidden, Set<String> folders) {
    /** Of an artifact without classes. */
    public static final ClassEntries NONE = new ClassEntries(false, Set.of());

    private static final String SUFFIX = ".class";

    /** Copies the set. */
    public ClassEntries {
        folders = Set.copyOf(folders);
    }

    /** Reads them off sorted names. */
    static ClassEntries of(List<String> names) {
        boolean forbidden = false;
        Set<String> folders = new HashSet<>();
        String last = null;
        for (String name : names) {
            if (name.endsWith(SUFFIX)) {
                forbidden |= !forbidden && holdsWord(name);
                int slash = Math.max(0, name.lastIndexOf('/'));
                // Sorted names stay in their folder for long: most need no text of their own.
                if (last == null || last.length() != slash || !name.startsWith(last)) {
                    last = name.substring(0, slash);
                    folders.add(last);
                }
            }
        }
        return new ClassEntries(forbidden, folders);
    }

    private static boolean holdsWord(String name) {
        ForbiddenWord word = new ForbiddenWord();
        for (int i = 0; i < name.length(); i++) {
            if (word.endsBefore(name.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
