// SPDX-License-Identifier: Apache-2.0
// ADVICE_HOLD_BOTH_DOCUMENTS
package dev.ctas7.heartbeat.integrity;

/** Both documents of one pack. */
public record Advice(IntegrityReport report, NextMove move) {}
