// SPDX-License-Identifier: Apache-2.0
// SOURCE_SCAN_FOLDER_COUNT
package dev.ctas7.smartcrate.facts.source;

import java.io.File;
import java.util.Collection;

/** A quick look at how many sources folders hold, without opening one; for guesses about the work ahead. */
public final class SourceCount {
    private static final int DEEPEST = 40;
    private static final int ENTRIES_A_SOURCE = 20;

    private final int wanted;
    private int files;
    private int entries;

    private SourceCount(int wanted) {
        this.wanted = wanted;
    }

    /**
     * Whether the folders hold so many {@code .java} files. Gives up, with no, in a folder that holds twenty times as
     * many entries of other kinds.
     */
    public static boolean isAtLeast(int wanted, Collection<String> folders) {
        SourceCount count = new SourceCount(wanted);
        folders.forEach(folder -> count.look(new File(folder), 0));
        return count.files >= wanted;
    }

    private void look(File folder, int depth) {
        File[] found = depth > DEEPEST ? null : folder.listFiles();
        if (found == null) {
            return;
        }
        for (File one : found) {
            if (files >= wanted || ++entries > ENTRIES_A_SOURCE * wanted) {
                return;
            }
            if (one.getName().endsWith(".java")) {
                files++;
            } else {
                look(one, depth + 1);
            }
        }
    }
}
