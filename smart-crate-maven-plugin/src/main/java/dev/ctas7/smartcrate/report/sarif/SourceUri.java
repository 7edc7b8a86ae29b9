// SPDX-License-Identifier: Apache-2.0
// PATH_ENCODE_RELATIVE_URI
package dev.ctas7.smartcrate.report.sarif;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes a path as the relative reference of RFC 3986 that SARIF asks for. */
final class SourceUri {
    // What a segment may hold as it is (RFC 3986, 3.3), without the colon: in a first segment it would end a scheme.
    private static final String KEPT = "-._~!$&'()*+,;=@";
    private static final String DIGITS = "0123456789ABCDEF";

    private SourceUri() {}

    /**
     * The reference; never absolute, and never out of the folder that the path begins in.
     *
     * @param path with {@code /}, of any characters
     */
    static String of(String path) {
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : path.split("/", -1)) {
            if (segment.equals("..")) {
                segments.pollLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(encoded(segment));
            }
        }
        return segments.isEmpty() ? "." : String.join("/", segments);
    }

    private static String encoded(String segment) {
        StringBuilder out = new StringBuilder();
        for (byte octet : segment.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (octet & 0xFF);
            if (isKept(character)) {
                out.append(character);
            } else {
                out.append('%').append(DIGITS.charAt(character >> 4)).append(DIGITS.charAt(character & 0xF));
            }
        }
        return out.toString();
    }

    private static boolean isKept(char character) {
        boolean letter = (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
        return letter || (character >= '0' && character <= '9') || KEPT.indexOf(character) >= 0;
    }
}
