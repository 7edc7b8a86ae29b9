// SPDX-License-Identifier: Apache-2.0
// FINDING_HOLD_EXCEPTED_LISTS
package dev.ctas7.smartcrate.model;

import java.util.List;

/**
 * The findings that do not count. They are listed, never forgotten.
 *
 * @param suppressed what annotations silenced, sorted by place
 * @param frozen what the baseline holds, sorted by place
 */
public record Exceptions(List<Suppressed> suppressed, List<Finding> frozen) {
    /** No exception. */
    public static final Exceptions NONE = new Exceptions(List.of(), List.of());

    /** Copies the lists. */
    public Exceptions {
        suppressed = List.copyOf(suppressed);
        frozen = List.copyOf(frozen);
    }
}
