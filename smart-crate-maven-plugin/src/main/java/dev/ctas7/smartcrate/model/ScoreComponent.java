// SPDX-License-Identifier: Apache-2.0
// SCORE_HOLD_MEASURED_COMPONENT
package dev.ctas7.smartcrate.model;

/**
 * One part of the zero-trust score (RFC-9051 section 5.1).
 *
 * @param name {@code localServiceHealth}, {@code globalHeartbeat}, {@code hashIntegrity} or {@code nodeHealthRatio}
 * @param earned points, 0 to {@code possible}; may be a fraction
 * @param possible points at best
 * @param measured whether there was anything to measure; what was not measured is not in the denominator
 * @param evidence what it was measured from, or why it was not
 */
public record ScoreComponent(String name, double earned, int possible, boolean measured, String evidence) {}
