/**
 * Part of Gate 2: headers are history, and none is lost or rewritten unseen.
 *
 * <p>Start at {@link dev.ctas7.smartcrate.gates.lineage.LineageGate}.
 */
@NullMarked
package dev.ctas7.smartcrate.gates.lineage;

import org.jspecify.annotations.NullMarked;
