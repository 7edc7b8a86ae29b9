// SPDX-License-Identifier: Apache-2.0
// HEADER_NAME_PROTECTED_MESSAGE
package dev.ctas7.heartbeat.trust;

/** The message headers that carry what proves a sender; their names are part of the wire format. */
public final class TrustHeaders {
    /** The id of the key that signed. */
    public static final String KEY_ID = "Sx9-Key-Id";

    /** Base64 of the 64 bytes of an Ed25519 signature over the payload as it is carried. */
    public static final String SIGNATURE = "Sx9-Signature";

    /** The id of the key that sealed; the payload is then 12 bytes of nonce and the ciphertext with its tag. */
    public static final String SEAL = "Sx9-Seal";

    private TrustHeaders() {}
}
