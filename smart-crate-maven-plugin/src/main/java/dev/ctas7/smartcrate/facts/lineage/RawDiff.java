// SPDX-License-Identifier: Apache-2.0
// DIFF_PARSE_RAW_ENTRIES
package dev.ctas7.smartcrate.facts.lineage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One file that was in a commit and is in the work tree, as {@code git diff-index --raw -z -M} tells it.
 *
 * @param former its path in the commit, with {@code /}
 * @param path its path now
 * @param blob the full name of its content in the commit
 */
record RawDiff(String former, String path, String blob) {
    private static final int LONGEST = 1 << 26;
    private static final int FIELDS = 5;

    /** Reads all of them; files that were added or deleted, links and submodules are left out. */
    static List<RawDiff> read(InputStream output) throws IOException {
        byte[] bytes = output.readNBytes(LONGEST);
        if (output.read() >= 0) {
            throw new IOException("more than " + LONGEST + " bytes");
        }
        // A name that is no UTF-8 becomes one that no source has, and so is left out.
        String[] parts = new String(bytes, StandardCharsets.UTF_8).split("\0", -1);
        List<RawDiff> entries = new ArrayList<>();
        int at = 0;
        while (at < parts.length - 1) {
            String[] fields = fields(parts[at++]);
            char status = fields[4].charAt(0);
            boolean moved = status == 'R' || status == 'C';
            String former = part(parts, at++);
            String path = moved ? part(parts, at++) : former;
            if ((status == 'M' || status == 'R') && isFile(fields[0].substring(1)) && isFile(fields[1])) {
                entries.add(new RawDiff(former, path, fields[2]));
            }
        }
        return entries;
    }

    /** The modes before and now, the blobs before and now, and the status, which is never empty. */
    private static String[] fields(String entry) throws IOException {
        String[] fields = entry.split(" ", -1);
        if (fields.length != FIELDS || fields[4].isEmpty()) {
            throw new IOException("no raw entry");
        }
        return fields;
    }

    private static String part(String[] parts, int at) throws IOException {
        if (at >= parts.length) {
            throw new IOException("an entry without its path");
        }
        return parts[at];
    }

    private static boolean isFile(String mode) {
        return mode.startsWith("100");
    }
}
