// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.docs;

/**
 * What a page shows instead of saying it.
 *
 * @param where page and line of its first line, as {@code docs/lock.md:8}
 * @param section the heading above it, without the number signs; empty before the first
 * @param info what stands behind the fence; {@link #INDENTED} for a block indented by four blanks
 * @param text its lines, each ended by a line feed
 */
record Block(String where, String section, String info, String text) {
    static final String INDENTED = "indented";

    private static final String FAILING = "Failing example";

    /** The first word behind the fence. */
    String language() {
        return info.split("\\s+", 2)[0];
    }

    boolean is(String word) {
        return language().equals(word);
    }

    /** Whether it says of itself that nothing was left out. */
    boolean complete() {
        return info.endsWith(" complete");
    }

    /** Whether the page shows it as what not to do. */
    boolean failing() {
        return section.equals(FAILING);
    }

    @Override
    public String toString() {
        return where + " " + info;
    }
}
