// SPDX-License-Identifier: Apache-2.0
// KEY_COMPUTE_PATH_PREFIXES
package dev.ctas7.smartcrate.manifest;

import java.util.ArrayList;
import java.util.List;

/** Takes a manifest's key paths apart; a dot inside quotes belongs to a name. */
public final class KeyPath {
    private KeyPath() {}

    /** {@code a}, {@code a.b}, {@code a.b.c} for {@code a.b.c}: every table on the way, then the path itself. */
    public static List<String> prefixes(String path) {
        List<String> prefixes = new ArrayList<>();
        boolean quoted = false;
        for (int i = 0; i < path.length(); i++) {
            char character = path.charAt(i);
            if (quoted && character == '\\') {
                i++;
            } else if (character == '"') {
                quoted = !quoted;
            } else if (character == '.' && !quoted) {
                prefixes.add(path.substring(0, i));
            }
        }
        prefixes.add(path);
        return prefixes;
    }

    /** The first name of a path, quotes included. */
    public static String first(String path) {
        return prefixes(path).get(0);
    }

    /** Whether the path is one name, of a key and not of something inside a table. */
    public static boolean single(String path) {
        return prefixes(path).size() == 1;
    }
}
