// SPDX-License-Identifier: Apache-2.0
/**
 * Reads a state pack and advises: how healthy everything is, and the one next move.
 *
 * <p>Start at {@link dev.ctas7.heartbeat.integrity.IntegrityDesk}. Interpretation, not action: nothing here writes, and
 * every sentence keeps to the contract's tone, whatever a pack says.
 */
@NullMarked
package dev.ctas7.heartbeat.integrity;

import org.jspecify.annotations.NullMarked;
