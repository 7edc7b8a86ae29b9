// SPDX-License-Identifier: Apache-2.0
// LOCK_DESCRIBE_READ_STATE
package dev.ctas7.smartcrate.lock;

import dev.ctas7.smartcrate.model.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of reading the lock. */
public sealed interface LockState {
    /**
     * The lock's path relative to the module, with {@code /}; {@code smart-crate.lock} unless the manifest says
     * otherwise.
     */
    String file();

    /**
     * There is none.
     *
     * @param knownToGit whether git has one in its index, so that somebody deleted it
     * @param former path of a lock that the module has, or had, in another place; empty for none
     */
    record Absent(String file, boolean knownToGit, String former) implements LockState {
        /** There is none in another place. */
        public Absent(String file, boolean knownToGit) {
            this(file, knownToGit, "");
        }
    }

    /**
     * It cannot be used at all; at least one finding says why.
     *
     * @param sides the two locks between which git left it; null when it is nothing so harmless
     */
    record Unreadable(
            String file, List<Finding> findings, @Nullable MergedSides sides) implements LockState {
        /** Copies the list. */
        public Unreadable {
            findings = List.copyOf(findings);
        }

        /** One that no merge explains. */
        public Unreadable(String file, List<Finding> findings) {
            this(file, findings, null);
        }
    }

    /** It was read. */
    record Present(String file, LockDocument document) implements LockState {
        /** A lock of which only the parts are known. */
        public Present(String file, Lock lock) {
            this(file, LockDocument.of("", lock));
        }

        /** The four parts. */
        public Lock lock() {
            return document.lock();
        }
    }
}
