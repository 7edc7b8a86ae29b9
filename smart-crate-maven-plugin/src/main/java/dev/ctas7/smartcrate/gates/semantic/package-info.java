/**
 * Gate 2: holds the crate against what it was when a person last looked.
 *
 * <p>Start at {@link dev.ctas7.smartcrate.gates.semantic.SemanticGate}.
 */
@NullMarked
package dev.ctas7.smartcrate.gates.semantic;

import org.jspecify.annotations.NullMarked;
