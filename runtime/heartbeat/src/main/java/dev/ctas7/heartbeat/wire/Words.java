// SPDX-License-Identifier: Apache-2.0
// WORD_MATCH_CLOSED_SET
package dev.ctas7.heartbeat.wire;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Texts of which there are only a few. */
final class Words {
    private Words() {}

    /**
     * The value whose word on the wire was read.
     *
     * @param key where it stood
     * @param word what stood there, or null
     * @throws WireException if it is null or none of the known words, which the message lists
     */
    static <T> T known(String key, @Nullable String word, T[] known, Function<T, String> wire) throws WireException {
        String present = Cursor.present(key, word);
        for (T one : known) {
            if (wire.apply(one).equals(present)) {
                return one;
            }
        }
        throw new WireException(key + " was '" + Cursor.shown(present) + "' but must be one of "
                + Arrays.stream(known).map(wire).collect(Collectors.joining(", ")));
    }
}
