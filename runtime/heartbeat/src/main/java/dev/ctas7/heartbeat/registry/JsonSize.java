// SPDX-License-Identifier: Apache-2.0
// JSON_MEASURE_ENCODED_BYTES
package dev.ctas7.heartbeat.registry;

import dev.ctas7.foundation.heartbeat.HeartbeatConfig;
import dev.ctas7.foundation.heartbeat.LocalHeartbeat;
import org.jspecify.annotations.Nullable;

/** How many bytes parts of a global state take on the wire at most; never less than what they really take. */
final class JsonSize {
    /** Everything of a state that is not an entry of one of its three collections. */
    static final int FRAME = 512;

    /** Keys, punctuation and the longest values of a crate's status, but for its name. */
    private static final int STATUS = 192;

    /** Keys, punctuation, numbers and health of a heartbeat. */
    private static final int HEARTBEAT = 384;

    private JsonSize() {}

    /** A text with its quotation marks and a comma. */
    static int text(@Nullable String text) {
        if (text == null) {
            return 0;
        }
        int bytes = 3;
        for (int i = 0; i < text.length(); i++) {
            bytes += character(text.charAt(i));
        }
        return bytes;
    }

    /** A crate's status under its name, without its last heartbeat. */
    static int status(String name) {
        return STATUS + 2 * text(name);
    }

    static int heartbeat(LocalHeartbeat beat) {
        HeartbeatConfig config = beat.config();
        return HEARTBEAT
                + text(config.crateName())
                + text(config.crateVersion())
                + text(config.sx9Version())
                + text(config.foundationTier())
                + text(config.domain())
                + text(beat.foundationToken())
                + text(beat.stateHash())
                + text(beat.runId());
    }

    private static int character(char c) {
        if (c < ' ') {
            return 6;
        }
        if (c == '"' || c == '\\') {
            return 2;
        }
        if (c < 0x80) {
            return 1;
        }
        // Of a surrogate pair each half stands for two of its four bytes.
        return c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
}
