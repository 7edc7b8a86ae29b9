// SPDX-License-Identifier: Apache-2.0
// ADDRESS_DESCRIBE_SEMANTIC_CONTEXT
package dev.ctas7.foundation.hash;

/**
 * What is done: the part of an address that its SCH is hashed from (RFC-9001 section 3.1.2).
 *
 * <p>Every text is one line, not blank, and is taken as it is: {@code Gate} and {@code gate} are two operations.
 *
 * @param operation the smart crate operation, for example {@code gate}
 * @param category the service category, for example {@code container} or {@code monitoring}
 * @param protocol the protocol version, for example {@value #PROTOCOL}
 */
public record SemanticContext(String operation, String category, String protocol) {
    /** The protocol version of this release. */
    public static final String PROTOCOL = "7.3.1";

    /**
     * Checks every component.
     *
     * @throws IllegalArgumentException if a text is blank or holds a control character or a lone surrogate; the message
     *     names it
     */
    public SemanticContext {
        CanonicalText.require("operation", operation);
        CanonicalText.require("category", category);
        CanonicalText.require("protocol", protocol);
    }

    /** A context of the current protocol. */
    public static SemanticContext of(String operation, String category) {
        return new SemanticContext(operation, category, PROTOCOL);
    }

    /** Three lines: {@code operation=}, {@code category=}, {@code protocol=}, each ended by {@code \n}. */
    public String canonicalText() {
        return new CanonicalText()
                .line("operation", operation)
                .line("category", category)
                .line("protocol", protocol)
                .text();
    }
}
