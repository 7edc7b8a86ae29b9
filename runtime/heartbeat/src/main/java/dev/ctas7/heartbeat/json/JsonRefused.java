// SPDX-License-Identifier: Apache-2.0
// EXCEPTION_DESCRIBE_JSON_MISTAKE
package dev.ctas7.heartbeat.json;

import dev.ctas7.heartbeat.text.OneLine;

/** A text that is no JSON, or too much of it. Whoever wrote it has to change it; the message is one harmless line. */
public final class JsonRefused extends Exception {
    private static final long serialVersionUID = 1;
    private static final int LONGEST_TEXT = 300;

    private final transient JsonPlace place;

    /** A refusal of what stood at a place. */
    public JsonRefused(String message, JsonPlace place) {
        // A feed may hold millions of broken lines: nobody reads their stacks.
        super(OneLine.of(message, LONGEST_TEXT), null, false, false);
        this.place = place;
    }

    /** Where the mistake begins. */
    public JsonPlace place() {
        return place;
    }
}
