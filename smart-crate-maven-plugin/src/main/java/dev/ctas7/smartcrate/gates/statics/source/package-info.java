/**
 * The rules of Gate 1 that need nothing but one Java source, one class each.
 *
 * <p>Gate 1 asks them of a crate's sources, the command line of any folder's. Start at {@code SourceRules}; a new rule
 * is a class here, a line there and a page in the docs.
 */
@NullMarked
package dev.ctas7.smartcrate.gates.statics.source;

import org.jspecify.annotations.NullMarked;
