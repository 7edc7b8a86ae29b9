// SPDX-License-Identifier: Apache-2.0
// EMITTER_HOLD_CURRENT_STATUS
package dev.ctas7.heartbeat.emitter;

/**
 * How an emitter is doing.
 *
 * @param sent heartbeats that the bus took
 * @param dropped heartbeats that were due or asked for and never left: no connection until the next was due, a full
 *     buffer, or a bus that threw
 * @param skipped heartbeats that were never made, since the process stood still when they were due
 * @param outages how often heartbeats began not to leave
 * @param hashFailures how often the state hash could not be had and the last known was sent
 */
public record EmitterStatus(long sent, long dropped, long skipped, long outages, long hashFailures) {}
