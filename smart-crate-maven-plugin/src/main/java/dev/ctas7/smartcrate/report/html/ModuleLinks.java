// SPDX-License-Identifier: Apache-2.0
// LINK_ENCODE_RELATIVE_PATH
package dev.ctas7.smartcrate.report.html;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Where a reactor's page finds the pages of its modules.
 *
 * @param toRoot what leads from the page's folder up to the reactor's root, with {@code /} at its end: {@code ../../}
 * @param report a module's page relative to the module: {@code target/smart-crate/report.html}
 */
public record ModuleLinks(String toRoot, String report) {
    private static final String UNRESERVED = "-._~";

    /** The links of a build that keeps its reports where they are by default. */
    public static ModuleLinks standard() {
        return new ModuleLinks("../../", "target/smart-crate/report.html");
    }

    /** The link to the page of the module in this folder, relative to the root; the root's own is empty. */
    String to(String path) {
        return encoded(toRoot + (path.isEmpty() ? "" : path + "/") + report);
    }

    private static String encoded(String path) {
        StringBuilder out = new StringBuilder();
        for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (each & 0xFF);
            if (character == '/' || isUnreserved(character)) {
                out.append(character);
            } else {
                out.append(String.format(Locale.ROOT, "%%%02X", (int) character));
            }
        }
        return out.toString();
    }

    private static boolean isUnreserved(char character) {
        return character < 0x80 && (Character.isLetterOrDigit(character) || UNRESERVED.indexOf(character) >= 0);
    }
}
