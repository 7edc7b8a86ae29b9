/**
 * What is known of a crate, gathered once before any gate runs.
 *
 * <p>Start at {@link dev.ctas7.smartcrate.facts.CrateFacts}. Records only: gatherers live in the packages below, gates
 * read.
 */
@NullMarked
package dev.ctas7.smartcrate.facts;

import org.jspecify.annotations.NullMarked;
