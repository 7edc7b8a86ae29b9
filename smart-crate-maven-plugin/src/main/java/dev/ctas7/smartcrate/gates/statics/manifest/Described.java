// SPDX-License-Identifier: Apache-2.0
// VALUE_RENDER_FOUND_WORDS
package dev.ctas7.smartcrate.gates.statics.manifest;

import dev.ctas7.smartcrate.manifest.TomlText;
import java.util.List;
import java.util.Map;

/** Says in a few words what a value is, so that text, number and table are told apart. */
final class Described {
    private static final int MAX_TEXT = 60;

    private Described() {}

    static String of(Object value) {
        if (value instanceof String text) {
            return "'" + TomlText.shortened(text, MAX_TEXT) + "'";
        }
        if (value instanceof List<?> list) {
            return list.isEmpty() ? "an empty list" : "a list of " + list.size();
        }
        return value instanceof Map ? "a table" : String.valueOf(value);
    }
}
