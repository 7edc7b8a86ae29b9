// SPDX-License-Identifier: Apache-2.0
// FOUNDATION_DEFINE_EXEMPT_COORDINATES
package dev.ctas7.smartcrate.gates.heartbeat;

import dev.ctas7.foundation.FoundationCore;
import dev.ctas7.smartcrate.facts.proof.FoundationScanner;
import java.util.Set;

/** The coordinates of the house itself. */
final class Foundation {
    /** foundation-core's group and artifact. */
    static final String KEY = FoundationScanner.KEY;

    /** Binary names below this are foundation-core's alone. */
    static final String PACKAGES = "dev.ctas7.foundation.";

    private static final Set<String> EXEMPT = Set.of(KEY, "dev.ctas7:annotation-processor");

    private Foundation() {}

    /** Whether this is one of the two artifacts that cannot carry a proof, since they make it. */
    static boolean isExempt(String key) {
        return EXEMPT.contains(key);
    }

    /** The version of the foundation-core that this plugin was built with; the token ends in it. */
    static String version() {
        String token = FoundationCore.token();
        return token.substring(token.lastIndexOf('-') + 1);
    }
}
