// SPDX-License-Identifier: Apache-2.0
// KEY_DESCRIBE_UNUSABLE_FILE
package dev.ctas7.heartbeat.trust;

import java.io.IOException;

/**
 * A file of keys cannot be used: whoever wrote or placed it has to change what the message says, all of it at once.
 *
 * <p>Nothing secret stands in the message.
 */
public final class TrustException extends IOException {
    private static final long serialVersionUID = 1L;

    /** What is wrong, where, and what to do. */
    public TrustException(String message) {
        super(message);
    }
}
