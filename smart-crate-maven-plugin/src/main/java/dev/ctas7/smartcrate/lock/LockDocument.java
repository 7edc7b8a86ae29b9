// SPDX-License-Identifier: Apache-2.0
// LOCK_HOLD_WHOLE_DOCUMENT
package dev.ctas7.smartcrate.lock;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A lock file as a whole.
 *
 * @param crate the artifactId it was written for; its hashes include it
 * @param lock the four parts
 * @param origin hash of the interface and dependency lines that the lock was created with
 * @param acknowledgements in the order in which they were given
 * @param places line in the file, from 1, by id of an entry ({@code interface:demo.Router#route}) and by part
 *     ({@code interface}: its hash); empty for a document that was not read
 */
public record LockDocument(
        String crate, Lock lock, String origin, List<Acknowledgement> acknowledgements, Map<String, Integer> places) {
    /** The table of the origin, and the key of its place. */
    static final String ORIGIN = "origin";

    /** Copies list and map. */
    public LockDocument {
        acknowledgements = List.copyOf(acknowledgements);
        places = Map.copyOf(places);
    }

    /** A document that begins with these parts; nobody has acknowledged anything in it. */
    public static LockDocument of(String crate, Lock lock) {
        return of(crate, lock, List.of());
    }

    /** A document whose lines are what its beginning and these acknowledgements give, whatever they are. */
    static LockDocument of(String crate, Lock lock, List<Acknowledgement> acknowledgements) {
        String origin = LockLedger.origin(crate, lock, acknowledgements);
        return new LockDocument(crate, lock, origin, acknowledgements, Map.of());
    }

    /** The line of an entry; of its part's hash when the entry is not in the file; else 1. */
    public int line(LockPart part, String key) {
        Integer own = places.get(part.word() + ":" + key);
        return own != null ? own : places.getOrDefault(part.word(), 1);
    }

    /** The line of the origin's hash, or 1. */
    public int originLine() {
        return places.getOrDefault(ORIGIN, 1);
    }

    /** Why its lines are not what was acknowledged, as a fact without a full stop; empty when they are. */
    public Optional<String> objection() {
        return LockLedger.objection(this);
    }
}
