// SPDX-License-Identifier: Apache-2.0
// USE_HOLD_DECIDED_EDITS
package dev.ctas7.smartcrate.migrate.source;

import com.sun.source.tree.Tree;
import dev.ctas7.smartcrate.migrate.edit.Edit;
import java.util.List;
import java.util.Set;

/** What becomes of one use of a library. */
sealed interface Decision {
    /**
     * It is an address and is rewritten.
     *
     * @param edits what changes
     * @param decided the trees that name the library and are taken care of by these edits
     */
    record Replaced(List<Edit> edits, Set<Tree> decided) implements Decision {
        /** Copies both. */
        public Replaced {
            edits = List.copyOf(edits);
            decided = Set.copyOf(decided);
        }
    }

    /**
     * It is left alone.
     *
     * @param place where that is seen
     * @param reason why, and what to do
     */
    record Left(Tree place, Reason reason) implements Decision {}
}
