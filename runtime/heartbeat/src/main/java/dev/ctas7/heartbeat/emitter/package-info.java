// SPDX-License-Identifier: Apache-2.0
/**
 * Tells the rest of the system that a crate is running, and what it is built on, without ever getting in its way.
 *
 * <p>Start at {@link dev.ctas7.heartbeat.emitter.HeartbeatEmitter}. Only making an emitter may throw; from then on the
 * application's threads set flags, and one thread of the emitter's own does everything else.
 */
@NullMarked
package dev.ctas7.heartbeat.emitter;

import org.jspecify.annotations.NullMarked;
