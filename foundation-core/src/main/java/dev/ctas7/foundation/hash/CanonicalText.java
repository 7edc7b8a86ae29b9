// SPDX-License-Identifier: Apache-2.0
// ADDRESS_FORMAT_CANONICAL_LINES
package dev.ctas7.foundation.hash;

import java.nio.charset.StandardCharsets;

/**
 * Lines of {@code key=value}, each ended by {@code \n}: the bytes that the parts of an address are hashed from.
 *
 * <p>No value holds a line end, so different values never give the same bytes, and any language can write them.
 */
final class CanonicalText {
    private final StringBuilder lines = new StringBuilder();

    CanonicalText line(String key, String value) {
        lines.append(key).append('=').append(value).append('\n');
        return this;
    }

    CanonicalText line(String key, long value) {
        return line(key, Long.toString(value));
    }

    String text() {
        return lines.toString();
    }

    byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    /** Requires a value that is one line, not blank, and that UTF-8 can write. */
    static void require(String key, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(key + " was blank but must say something");
        }
        for (int i = 0; i < value.length(); i++) {
            int c = value.codePointAt(i);
            if (Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE) {
                throw new IllegalArgumentException(key + ": "
                        + MalformedText.at(value, i, "must be neither a control character nor a lone surrogate")
                                .getMessage());
            }
            i += Character.charCount(c) - 1;
        }
    }
}
