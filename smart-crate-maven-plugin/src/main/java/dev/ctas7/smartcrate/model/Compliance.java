// SPDX-License-Identifier: Apache-2.0
// COMPLIANCE_HOLD_CHECKED_DEMAND
package dev.ctas7.smartcrate.model;

/**
 * What a run says about one RFC.
 *
 * @param rfc for example {@code RFC-9051}
 * @param title what the RFC is about, in a few words
 * @param checked what was looked at for it; one sentence without a full stop
 * @param status what came of it
 * @param result in words, with counts: {@code 2 findings of SC130, SC131}; why, when it was skipped
 */
public record Compliance(String rfc, String title, String checked, GateStatus status, String result) {}
