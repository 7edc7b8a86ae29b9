// SPDX-License-Identifier: Apache-2.0
// LOCK_FORMAT_SHORT_VALUE
package dev.ctas7.smartcrate.lock;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Values of a lock's lines, short enough for a message. */
final class DifferenceText {
    private static final int LONGEST = 240;
    private static final Pattern HASH = Pattern.compile("\\b((?:murmur3|sha256):[0-9a-f]{12})[0-9a-f]+");
    private static final String BETWEEN = " | ";

    private DifferenceText() {}

    /** Hashes by their first twelve digits. */
    static String hashes(String value) {
        return cut(HASH.matcher(value).replaceAll("$1…"));
    }

    /** Of members that share a name only those that the other side has not. */
    static String members(String value, String other) {
        List<String> others = Arrays.asList(other.split(Pattern.quote(BETWEEN), -1));
        List<String> own = Arrays.stream(value.split(Pattern.quote(BETWEEN), -1))
                .filter(form -> !others.contains(form))
                .toList();
        return own.isEmpty() ? "without it" : "'" + cut(String.join(BETWEEN, own)) + "'";
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
