// SPDX-License-Identifier: Apache-2.0
// EXCEPTION_DESCRIBE_UNREADABLE_MESSAGE
package dev.ctas7.heartbeat.wire;

import dev.ctas7.heartbeat.text.OneLine;

/**
 * A message that is not what its subject promises. The sender has to change; the text names the key and the rule.
 *
 * <p>The text is one line of at most {@value #LONGEST_TEXT} characters without control or format characters, whatever
 * the message held: it can be logged, counted and shown as it is.
 */
public final class WireException extends Exception {
    /** The longest text in characters, the sign for what was cut off included. */
    public static final int LONGEST_TEXT = 1000;

    private static final long serialVersionUID = 1;

    WireException(String message) {
        // Thrown for each message of a flood: nobody reads its stack.
        super(OneLine.of(joined(message), LONGEST_TEXT), null, false, false);
    }

    /** Records list their problems on a line each. */
    private static String joined(String message) {
        return message.replace(":\n  ", ": ").replace("\n  ", "; ");
    }
}
