// SPDX-License-Identifier: Apache-2.0
// FOUNDATION_DECLARE_CONSTANT_TOKEN
package dev.ctas7.foundation;

/**
 * The token that names the audited foundation and its version (RFC-9051 section 4.1).
 *
 * <p>The token is public: it shows that a crate was built with this foundation, not that its author can be trusted.
 */
public final class FoundationCore {
    /** {@code sx9-foundation-core-} and the version of this artifact. javac copies it into the classes that use it. */
    public static final String FOUNDATION_CORE_TOKEN = "sx9-foundation-core-7.3.1";

    private FoundationCore() {}

    /**
     * Returns {@link #FOUNDATION_CORE_TOKEN}, read at run time.
     *
     * <p>A class that calls this method really links to foundation-core; one that only names the constant does not,
     * since the compiler inlines it.
     */
    public static String token() {
        return FOUNDATION_CORE_TOKEN;
    }
}
