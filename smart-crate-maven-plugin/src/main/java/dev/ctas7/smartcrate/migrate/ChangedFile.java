// SPDX-License-Identifier: Apache-2.0
// FILE_HOLD_CHANGED_CONTENT
package dev.ctas7.smartcrate.migrate;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A file before and after, one character a byte, so that any encoding survives.
 *
 * @param path relative to the module, with {@code /}
 * @param before what it holds
 * @param after what it will hold
 * @param patch its part of the patch
 */
public record ChangedFile(String path, String before, String after, String patch) {
    /** The changed lines alone, each with {@code -} or {@code +} in front, without their ends. */
    public List<String> shown() {
        return patch.lines()
                .skip(2)
                .filter(line -> line.startsWith("-") || line.startsWith("+"))
                .map(line -> new String(line.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8))
                .toList();
    }
}
