// SPDX-License-Identifier: Apache-2.0
// GATES_HOLD_REPORTED_OUTCOME
package dev.ctas7.heartbeat.integrity;

import java.time.Instant;

/**
 * What one crate's {@code report.json} says that a state pack is made from.
 *
 * @param crate the crate's name
 * @param passed whether its verdict is pass
 * @param gates how many gates looked
 * @param settled whether its hashes match its lock, as far as they were measured, and it has not drifted to the level
 *     of a gate or further
 * @param madeAt when the report was made
 */
public record GateReport(String crate, boolean passed, int gates, boolean settled, Instant madeAt) {}
