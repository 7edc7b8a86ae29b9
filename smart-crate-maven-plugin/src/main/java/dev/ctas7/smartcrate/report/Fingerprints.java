// SPDX-License-Identifier: Apache-2.0
// FINDING_HASH_STABLE_IDENTITY
package dev.ctas7.smartcrate.report;

import dev.ctas7.foundation.hash.Murmur3;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Identity;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names findings so that the same one has the same name after an edit elsewhere in its file.
 *
 * <p>A fingerprint covers the {@link Identity}, by which the baseline knows findings too. Findings that share one are
 * told apart by their order.
 */
public final class Fingerprints {
    private static final char BETWEEN = '\0';

    private Fingerprints() {}

    /** A fingerprint for each finding, in the same order: 32 hexadecimal digits, no two alike. */
    public static List<String> of(List<Finding> findings) {
        Map<Identity, Integer> seen = new HashMap<>();
        List<String> fingerprints = new ArrayList<>();
        for (Finding finding : findings) {
            Identity identity = Identity.of(finding);
            String text = identity.rule()
                    + BETWEEN
                    + identity.file()
                    + BETWEEN
                    + identity.element()
                    + BETWEEN
                    + identity.fact()
                    + BETWEEN
                    + seen.merge(identity, 1, Integer::sum);
            fingerprints.add(
                    Murmur3.hash128(text.getBytes(StandardCharsets.UTF_8), 0).toHex());
        }
        return fingerprints;
    }
}
