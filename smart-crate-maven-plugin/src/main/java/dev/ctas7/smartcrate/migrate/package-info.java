/**
 * Replaces the forbidden hash by Murmur3-128, as edits of texts that a person can review.
 *
 * <p>Start at {@link dev.ctas7.smartcrate.migrate.Migration}. Java is changed by its syntax tree, other files by tokens
 * whose key is known; what neither decides is listed and left alone.
 */
@NullMarked
package dev.ctas7.smartcrate.migrate;

import org.jspecify.annotations.NullMarked;
