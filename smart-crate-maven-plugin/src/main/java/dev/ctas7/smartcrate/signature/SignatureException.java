// SPDX-License-Identifier: Apache-2.0
// PROBLEM_DESCRIBE_UNUSABLE_INPUT
package dev.ctas7.smartcrate.signature;

/**
 * A key, passphrase or signature that cannot be used. The message says what it is and what is wanted; who runs the
 * build must change the setting that named it.
 */
public final class SignatureException extends Exception {
    private static final long serialVersionUID = 1L;

    SignatureException(String message) {
        super(message);
    }
}
