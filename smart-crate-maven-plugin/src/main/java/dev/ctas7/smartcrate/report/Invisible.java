// SPDX-License-Identifier: Apache-2.0
// TEXT_CHECK_INVISIBLE_CHARACTER
package dev.ctas7.smartcrate.report;

/**
 * Characters that change how a line is shown without being seen: they move the cursor, end the line, turn the direction
 * of reading or hide what stands beside them.
 */
public final class Invisible {
    private static final String FILLERS = "\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0";

    private Invisible() {}

    /** Whether this code point is never shown as it is. */
    public static boolean is(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> FILLERS.indexOf(codePoint) >= 0 || selectsVariation(codePoint);
        };
    }

    private static boolean selectsVariation(int codePoint) {
        return (codePoint >= 0xFE00 && codePoint <= 0xFE0F) || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }
}
