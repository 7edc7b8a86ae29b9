/** What main sources said of themselves when the lock was last changed, as far as git remembers. */
@NullMarked
package dev.ctas7.smartcrate.facts.lineage;

import org.jspecify.annotations.NullMarked;
