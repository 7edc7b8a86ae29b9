// SPDX-License-Identifier: Apache-2.0
// SIGNATURE_DEFINE_KNOWN_STATES
package dev.ctas7.smartcrate.signature;

import java.util.Locale;

/** What a signature is worth, best first. */
public enum SignatureState {
    /** The file is what a trusted key signed. */
    GOOD,
    /** Nobody in the trust ring made it. */
    UNKNOWN_KEY,
    /** It fits, but the key or the way it was made is not to be relied on. */
    REFUSED,
    /** It does not fit: the file or the signature was changed, or is none. */
    BAD,
    /** There is no signature, or nothing that it signs. */
    MISSING;

    /** The word in tables and messages: {@code unknown key}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
