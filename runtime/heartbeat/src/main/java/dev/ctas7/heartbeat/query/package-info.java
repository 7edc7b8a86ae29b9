// SPDX-License-Identifier: Apache-2.0
/**
 * Asks a running system for its global state, once and within a bounded time: what a build or a script wants to know.
 *
 * <p>Start at {@link dev.ctas7.heartbeat.query.RunningSystemQuery}.
 */
@NullMarked
package dev.ctas7.heartbeat.query;

import org.jspecify.annotations.NullMarked;
