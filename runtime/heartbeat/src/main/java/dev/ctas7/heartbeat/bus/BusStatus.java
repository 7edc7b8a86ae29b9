// SPDX-License-Identifier: Apache-2.0
// BUS_HOLD_CURRENT_STATUS
package dev.ctas7.heartbeat.bus;

/**
 * How a bus is doing.
 *
 * @param connected whether a message published now would leave at once
 * @param refused messages that {@link HeartbeatBus#publish} did not take, since the start
 * @param dropped messages that were lost because a subscriber was too slow, since the start
 * @param failures exceptions that consumers threw, since the start
 * @param outages how often the connection was lost, since the start
 */
public record BusStatus(boolean connected, long refused, long dropped, long failures, long outages) {}
