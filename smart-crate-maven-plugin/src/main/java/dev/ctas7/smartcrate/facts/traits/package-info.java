/**
 * What only the instructions of a body show: loops without an exit, secrets on their way to a log, files left open.
 *
 * <p>Looked for in the few classes whose header makes a promise about it. Start at
 * {@link dev.ctas7.smartcrate.facts.traits.TraitScanner}.
 */
@NullMarked
package dev.ctas7.smartcrate.facts.traits;

import org.jspecify.annotations.NullMarked;
