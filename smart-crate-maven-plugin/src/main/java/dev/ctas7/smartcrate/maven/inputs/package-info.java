/**
 * Turns Maven's view of a module into the plain paths of {@link dev.ctas7.smartcrate.facts.CrateInputs}.
 *
 * <p>Start at {@link dev.ctas7.smartcrate.maven.inputs.MavenInputs}. Reads models, and the file system only to see what
 * exists.
 */
@NullMarked
package dev.ctas7.smartcrate.maven.inputs;

import org.jspecify.annotations.NullMarked;
