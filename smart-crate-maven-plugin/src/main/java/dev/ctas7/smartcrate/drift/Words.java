// SPDX-License-Identifier: Apache-2.0
// INTENT_SPLIT_VALUE_WORDS
package dev.ctas7.smartcrate.drift;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The words of a line's value, {@code deterministic,no_io}. */
final class Words {
    private Words() {}

    /** The words, sorted; none for a line that is not there. */
    static Set<String> of(@Nullable String value) {
        return value == null ? Set.of() : new TreeSet<>(List.of(value.split(",")));
    }
}
