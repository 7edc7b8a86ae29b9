// SPDX-License-Identifier: Apache-2.0
// SOURCE_HOLD_FORMER_COMMENTS
package dev.ctas7.smartcrate.facts.lineage;

import dev.ctas7.smartcrate.facts.source.SourceFile;

/**
 * A main source that may have changed since the commit that last changed the lock.
 *
 * @param path where it is now, relative to the module, with {@code /}
 * @param then what it was in that commit: its path, which differs when it was renamed, and its leading comments;
 *     nothing else of it is known
 * @param relocked whether the lock in the work tree, not yet committed, already holds the present content
 */
public record PastSource(String path, SourceFile then, boolean relocked) {}
