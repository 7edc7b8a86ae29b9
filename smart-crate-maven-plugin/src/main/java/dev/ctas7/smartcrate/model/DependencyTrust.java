// SPDX-License-Identifier: Apache-2.0
// DEPENDENCY_HOLD_TRUST_STATE
package dev.ctas7.smartcrate.model;

import java.util.List;
import java.util.Locale;

/**
 * One thing that the crate is built on, and what is known of it.
 *
 * @param coordinates {@code group:artifact:version}, with {@code :classifier} behind it where there is one
 * @param scope Maven's: {@code compile}, {@code runtime}, …
 * @param state how far it is trusted
 * @param evidence what the state was read from; one sentence without a full stop
 * @param via the coordinates of who brought it along, nearest to the crate first; empty for a declared one
 */
public record DependencyTrust(String coordinates, String scope, State state, String evidence, List<String> via) {
    /** How far a dependency is trusted, best first. */
    public enum State {
        /** The audited foundation, pinned by its bytes. */
        FOUNDATION,
        /** A smart crate with a valid proof. */
        PROVEN,
        /** No smart crate, and just what the lock holds. */
        LOCKED,
        /** No smart crate, and no lock speaks of it. */
        UNLOCKED,
        /** Not what the lock holds. */
        CHANGED,
        /** Claims to be a smart crate, or to be the foundation, and cannot prove it. */
        UNAUTHORIZED;

        /** The word in reports: {@code foundation}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Copies the list. */
    public DependencyTrust {
        via = List.copyOf(via);
    }
}
