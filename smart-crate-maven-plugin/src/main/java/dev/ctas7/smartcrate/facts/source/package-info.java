/**
 * What the text of a crate says: its Java sources and the other files that rules look at.
 *
 * <p>Every file is read once.
 */
@NullMarked
package dev.ctas7.smartcrate.facts.source;

import org.jspecify.annotations.NullMarked;
