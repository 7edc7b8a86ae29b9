// SPDX-License-Identifier: Apache-2.0
// ADDRESS_DEFINE_CLOSED_ENVIRONMENTS
package dev.ctas7.foundation.hash;

import java.util.Locale;

/** Where a crate runs, as far as its address says (RFC-9001 section 3.1.2). */
public enum Environment {
    /** A developer's own. */
    DEV,
    /** Like production, without its users. */
    STAGING,
    /** Production. */
    PROD;

    /** The word in the canonical text: the name in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
