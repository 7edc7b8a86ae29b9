// SPDX-License-Identifier: Apache-2.0
// TEXT_ENCODE_PRINTABLE_ASCII
package dev.ctas7.smartcrate.maven.doctor;

import java.util.Locale;

/** Text from manifests and poms, made harmless for terminals and logs. */
final class Ascii {
    private static final int LONGEST = 400;

    private Ascii() {}

    /** Everything but printable ASCII as {@code \}{@code uXXXX}, cut after 400 characters. */
    static String of(String text) {
        StringBuilder out = new StringBuilder();
        for (int at = 0; at < text.length() && out.length() < LONGEST; at++) {
            char c = text.charAt(at);
            if (c >= ' ' && c <= '~') {
                out.append(c);
            } else {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            }
        }
        return out.length() < LONGEST ? out.toString() : out + "...";
    }
}
