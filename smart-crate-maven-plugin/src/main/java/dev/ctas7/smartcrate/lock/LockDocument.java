// SPDX-License-Identifier: Apache-2.0
// LOCK_HOLD_WHOLE_DOCUMENT
package dev.ctas7.smartcrate.lock;

import java.util.List;
import java.util.Map;

/**
 * A lock file as a whole.
 *
 * @param crate the artifactId it was written for; its hashes include it
 * @param lock the four parts
 * @param acknowledgements in the order in which they were given
 * @param places line in the file, from 1, by id of an entry ({@code interface:demo.Router#route}) and by part
 *     ({@code interface}: its hash); empty for a document that was not read
 */
public record LockDocument(
        String crate, Lock lock, List<Acknowledgement> acknowledgements, Map<String, Integer> places) {
    /** Copies list and map. */
    public LockDocument {
        acknowledgements = List.copyOf(acknowledgements);
        places = Map.copyOf(places);
    }

    /** A document of four parts that nobody has acknowledged anything in. */
    public static LockDocument of(String crate, Lock lock) {
        return new LockDocument(crate, lock, List.of(), Map.of());
    }

    /** The line of an entry; of its part's hash when the entry is not in the file; else 1. */
    public int line(LockPart part, String key) {
        Integer own = places.get(part.word() + ":" + key);
        return own != null ? own : places.getOrDefault(part.word(), 1);
    }
}
