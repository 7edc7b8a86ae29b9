/**
 * Finds the files that facts are gathered from, in an order that is the same on every machine.
 *
 * <p>Start at {@link dev.ctas7.smartcrate.facts.source.tree.FolderWalk}. Links that leave the module are told, not
 * followed.
 */
@NullMarked
package dev.ctas7.smartcrate.facts.source.tree;

import org.jspecify.annotations.NullMarked;
