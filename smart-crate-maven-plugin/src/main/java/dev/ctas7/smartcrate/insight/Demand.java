// SPDX-License-Identifier: Apache-2.0
// DEMAND_DEFINE_COUNTED_RULES
package dev.ctas7.smartcrate.insight;

import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.GateId;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which rules count for which RFC. A rule may count for more than one; rules about exceptions, the grade and drift
 * count for none.
 *
 * @param rfc for example {@code RFC-9001}
 * @param title what it is about
 * @param checked what the rules look at; one sentence without a full stop
 * @param gates whose rules they are; a pass needs all of them to have looked
 * @param rules the ids
 */
record Demand(String rfc, String title, String checked, Set<GateId> gates, Pattern rules) {
    /** All of them, in the order of reports. */
    static final List<Demand> ALL = List.of(
            new Demand(
                    "RFC-9001",
                    "Trivariate hash",
                    "Murmur3-128 is the only hash named in manifest, sources, byte code, dependencies, resources and"
                            + " deployment files",
                    Set.of(GateId.STATIC),
                    Pattern.compile("SC105|SC13[0-3]")),
            new Demand(
                    "RFC-9003",
                    "Smart crate",
                    "sources are readable, compiled, short and simple enough, have the header they need and keep it,"
                            + " and the Dockerfile starts from the gold disk",
                    Set.of(GateId.STATIC, GateId.PATTERN),
                    Pattern.compile("SC108|SC11[0-2]|SC12[0-5]|SC14[0-3]|SC3[0-9]{2}")),
            new Demand(
                    "RFC-9005",
                    "Security",
                    "the proof is valid, the foundation's classes have the pin, and content and dependencies have the"
                            + " SHA-256 of the lock; signatures are not looked at by the gates",
                    Set.of(GateId.HEARTBEAT, GateId.SEMANTIC),
                    Pattern.compile("SC00[1-9]|SC01[0136]|SC20[0-5]")),
            new Demand(
                    "RFC-9051",
                    "Zero-trust heartbeat",
                    "this crate, its reactor and the dependencies that claim to be crates can prove their foundation,"
                            + " and the zero-trust score is high enough",
                    Set.of(GateId.HEARTBEAT),
                    Pattern.compile("SC0[0-9]{2}")),
            new Demand(
                    "RFC-9101",
                    "Manifest",
                    "the manifest has its sections and keys, with values that fit and the artifact's name and version",
                    Set.of(GateId.STATIC),
                    Pattern.compile("SC10[0-69]")));

    /** Whether a finding counts for it. */
    boolean covers(Finding finding) {
        return rules.matcher(finding.rule().id()).matches();
    }
}
