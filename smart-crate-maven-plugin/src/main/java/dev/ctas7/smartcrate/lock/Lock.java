// SPDX-License-Identifier: Apache-2.0
// LOCK_HOLD_ORDERED_ENTRIES
package dev.ctas7.smartcrate.lock;

import java.util.List;

/**
 * A lock's content, as read from the file or computed from the crate.
 *
 * @param content a line for each source, resource and the manifest
 * @param members a line for each group of API members
 * @param dependencies a line for each dependency in compile and runtime scope
 * @param intent a line for each promise and each number that drift is measured from
 */
public record Lock(Part content, Part members, Part dependencies, Part intent) {
    /**
     * One of the four parts.
     *
     * @param hash trivariate address in Base96 over the lines
     * @param lines sorted, one per thing, {@code key value}
     */
    public record Part(String hash, List<String> lines) {
        /** Copies the list. */
        public Part {
            lines = List.copyOf(lines);
        }
    }
}
