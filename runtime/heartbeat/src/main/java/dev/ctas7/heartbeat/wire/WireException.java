// SPDX-License-Identifier: Apache-2.0
// EXCEPTION_DESCRIBE_UNREADABLE_MESSAGE
package dev.ctas7.heartbeat.wire;

/** A message that is not what its subject promises. The sender has to change; the text names the key and the rule. */
public final class WireException extends Exception {
    private static final long serialVersionUID = 1;

    WireException(String message) {
        // Thrown for each message of a flood: nobody reads its stack.
        super(message, null, false, false);
    }
}
