// SPDX-License-Identifier: Apache-2.0
/**
 * What carries messages: NATS between processes, or memory inside one, with the same contract.
 *
 * <p>Start at {@link dev.ctas7.heartbeat.bus.HeartbeatBus}. Nothing in here knows what a heartbeat is.
 */
@NullMarked
package dev.ctas7.heartbeat.bus;

import org.jspecify.annotations.NullMarked;
