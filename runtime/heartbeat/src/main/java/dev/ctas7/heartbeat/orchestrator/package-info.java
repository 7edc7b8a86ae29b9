// SPDX-License-Identifier: Apache-2.0
/**
 * Hears every heartbeat, judges it, and says what it thinks: the global state every five seconds, alerts at once.
 *
 * <p>Start at {@code Orchestrator}.
 */
@NullMarked
package dev.ctas7.heartbeat.orchestrator;

import org.jspecify.annotations.NullMarked;
