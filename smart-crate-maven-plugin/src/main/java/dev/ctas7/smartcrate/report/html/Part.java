// SPDX-License-Identifier: Apache-2.0
// PART_HOLD_TITLED_CONTENT
package dev.ctas7.smartcrate.report.html;

import java.util.function.Consumer;

/**
 * One part of a page.
 *
 * @param id where links lead to
 * @param title its heading
 * @param count how much is in it, for beside its name in the contents; may be empty
 * @param content writes what stands below the heading
 */
record Part(String id, String title, String count, Consumer<Html> content) {
    /** A part that nothing is counted in. */
    static Part of(String id, String title, Consumer<Html> content) {
        return new Part(id, title, "", content);
    }

    /** A part with a number of things in it. */
    static Part of(String id, String title, int count, Consumer<Html> content) {
        return new Part(id, title, Words.number(count), content);
    }
}
