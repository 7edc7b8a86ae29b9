// SPDX-License-Identifier: Apache-2.0
// KEY_CHECK_SINGLE_OCCURRENCE
package dev.ctas7.heartbeat.wire;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one object so far. The few that messages have are compared one by one, which takes less than hashing
 * them; a sender that writes thousands gets a set.
 */
final class SeenKeys {
    private static final int FEW = 12;

    private final @Nullable String[] few = new @Nullable String[FEW];
    private int count;
    private @Nullable Set<@Nullable String> many;

    /** Whether the key has not been there before; from now on it has. */
    boolean isFirst(String key) {
        if (many != null) {
            return many.add(key);
        }
        for (int i = 0; i < count; i++) {
            if (key.equals(few[i])) {
                return false;
            }
        }
        if (count == FEW) {
            many = new HashSet<>(Arrays.asList(few));
            return many.add(key);
        }
        few[count++] = key;
        return true;
    }
}
