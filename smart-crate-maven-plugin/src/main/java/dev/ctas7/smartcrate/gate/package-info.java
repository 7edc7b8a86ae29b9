/**
 * The contract between the pipeline and a gate.
 *
 * <p>A gate is a pure function from {@link dev.ctas7.smartcrate.facts.CrateFacts} to findings.
 */
@NullMarked
package dev.ctas7.smartcrate.gate;

import org.jspecify.annotations.NullMarked;
