// SPDX-License-Identifier: Apache-2.0
// KEY_CHECK_STORE_NAMES
package dev.ctas7.heartbeat.bus;

import java.util.regex.Pattern;

/** What a key of a {@link KeyValue} may be; for those who write one. */
public final class KeyNames {
    /** Half of what a subject may be, since a bucket's name stands before it. */
    private static final int LONGEST = 512;

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*");

    private KeyNames() {}

    /**
     * The key itself.
     *
     * @throws IllegalArgumentException if a store does not take it
     */
    public static String require(String key) {
        if (key.length() > LONGEST || !KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("key was '" + key + "' but must be at most " + LONGEST
                    + " characters of [A-Za-z0-9_-], in parts joined by single dots");
        }
        return key;
    }
}
