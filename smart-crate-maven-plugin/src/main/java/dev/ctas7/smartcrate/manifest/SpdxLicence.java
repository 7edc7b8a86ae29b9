// SPDX-License-Identifier: Apache-2.0
// LICENCE_MATCH_SPDX_IDENTIFIER
package dev.ctas7.smartcrate.manifest;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells the SPDX identifier of a licence by the names that poms write. */
final class SpdxLicence {
    /** What SPDX says where nobody has stated one. */
    static final String UNSTATED = "NOASSERTION";

    private static final Set<String> IDENTIFIERS = Set.of(
            "Apache-2.0",
            "MIT",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "EPL-1.0",
            "EPL-2.0",
            "MPL-2.0",
            "LGPL-2.1-only",
            "LGPL-2.1-or-later",
            "LGPL-3.0-only",
            "GPL-2.0-only",
            "GPL-3.0-only",
            "AGPL-3.0-only",
            "ISC",
            "CC0-1.0",
            "UPL-1.0",
            "CDDL-1.1");

    /** Names in lower case, everything but letters and digits left out, without "the", "license" and "version". */
    private static final Map<String, String> NAMES = Map.of(
            "apache20", "Apache-2.0",
            "apache2", "Apache-2.0",
            "apachesoftware20", "Apache-2.0",
            "mit", "MIT",
            "bsd3clause", "BSD-3-Clause",
            "bsd2clause", "BSD-2-Clause",
            "eclipsepublic20", "EPL-2.0",
            "eclipsepublicv20", "EPL-2.0",
            "mozillapublic20", "MPL-2.0");

    private SpdxLicence() {}

    /** The identifier; {@link #UNSTATED} for a name that could mean more than one, or none. */
    static String of(String name) {
        for (String identifier : IDENTIFIERS) {
            if (identifier.equalsIgnoreCase(name.strip())) {
                return identifier;
            }
        }
        String plain = name.toLowerCase(Locale.ROOT)
                .replaceAll("\\b(the|licen[cs]e|version)\\b", "")
                .replaceAll("[^a-z0-9]", "");
        return NAMES.getOrDefault(plain, UNSTATED);
    }
}
