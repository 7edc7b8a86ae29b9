/**
 * Puts the annotation processor, the gate and the manifest into a module's build, and reads back what came of it.
 *
 * <p>Start at {@link dev.ctas7.smartcrate.maven.wiring.ModuleWiring}. Everything works on Maven's model in memory, so
 * that it is tested with plain {@code Model} objects; no pom.xml is ever written.
 */
@NullMarked
package dev.ctas7.smartcrate.maven.wiring;

import org.jspecify.annotations.NullMarked;
