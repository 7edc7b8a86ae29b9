// SPDX-License-Identifier: Apache-2.0
// SIGNATURE_HOLD_CHECKED_STATE
package dev.ctas7.smartcrate.signature;

/**
 * What became of checking one file.
 *
 * @param state what the signature is worth
 * @param signer the signing key's fingerprint in upper-case hexadecimal, or its id where only that is known; empty when
 *     neither is
 * @param detail the signer's name for a good one, else what is wrong; text of others, to be escaped where it is shown
 */
public record Checked(SignatureState state, String signer, String detail) {
    static Checked bad(String detail) {
        return new Checked(SignatureState.BAD, "", detail);
    }
}
