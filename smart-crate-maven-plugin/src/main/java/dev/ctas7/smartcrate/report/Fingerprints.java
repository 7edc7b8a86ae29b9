// SPDX-License-Identifier: Apache-2.0
// FINDING_HASH_STABLE_IDENTITY
package dev.ctas7.smartcrate.report;

import dev.ctas7.foundation.hash.Murmur3;
import dev.ctas7.smartcrate.model.Finding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Names findings so that the same one has the same name after an edit elsewhere in its file.
 *
 * <p>A fingerprint covers rule, file, element and the fact with its numbers taken out; never a line. Findings that are
 * equal in these are told apart by their order.
 */
public final class Fingerprints {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final char BETWEEN = '\0';

    private Fingerprints() {}

    /** A fingerprint for each finding, in the same order: 32 hexadecimal digits, no two alike. */
    public static List<String> of(List<Finding> findings) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> fingerprints = new ArrayList<>();
        for (Finding finding : findings) {
            String identity = finding.rule().id()
                    + BETWEEN
                    + finding.where().file()
                    + BETWEEN
                    + finding.element()
                    + BETWEEN
                    + NUMBER.matcher(finding.what()).replaceAll("#");
            int ordinal = seen.merge(identity, 1, Integer::sum);
            byte[] bytes = (identity + BETWEEN + ordinal).getBytes(StandardCharsets.UTF_8);
            fingerprints.add(Murmur3.hash128(bytes, 0).toHex());
        }
        return fingerprints;
    }
}
