// SPDX-License-Identifier: Apache-2.0
/**
 * A bus inside one process, for tests and for crates that run together.
 *
 * <p>Start at {@link dev.ctas7.heartbeat.bus.memory.InProcessBus}. It keeps the contract that NATS keeps, limits
 * included.
 */
@NullMarked
package dev.ctas7.heartbeat.bus.memory;

import org.jspecify.annotations.NullMarked;
