// SPDX-License-Identifier: Apache-2.0
// SOURCE_COMPUTE_ANNOTATED_TEXT
package dev.ctas7.smartcrate.maven.init;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the annotation into a source text and changes nothing else in it. */
final class AnnotatedSource {
    private static final Pattern FIRST_CODE = Pattern.compile("[@\\w]");

    private AnnotatedSource() {}

    /** The unit with its type annotated, by an import where that fits, else by the full name. */
    static String onType(JavaUnit unit, JavaUnit.Type type) {
        UnitImports imports = UnitImports.of(unit, type);
        String newline = newline(unit.text());
        String name = imports.allowShortName() ? JavaUnit.ANNOTATION : JavaUnit.QUALIFIED;
        String annotated = before(unit.text(), type.start(), "@" + name, newline);
        return imports.addedTo(annotated, newline);
    }

    /** A package-info with its package annotated by the full name. */
    static String onPackage(JavaUnit unit) {
        Matcher first = FIRST_CODE.matcher(unit.masked());
        int start = first.find() ? first.start() : unit.text().length();
        return before(unit.text(), start, "@" + JavaUnit.QUALIFIED, newline(unit.text()));
    }

    /** A new package-info for a package that has none. */
    static String newPackage(String packageName) {
        return "/** The root of this crate, where it declares the foundation that everything in it is built on. */\n@"
                + JavaUnit.QUALIFIED + "\npackage " + packageName + ";\n";
    }

    /** On a line of its own with the indentation of what follows, or in line when something stands before it. */
    private static String before(String text, int start, String annotation, String newline) {
        int lineStart = start;
        while (lineStart > 0 && (text.charAt(lineStart - 1) == ' ' || text.charAt(lineStart - 1) == '\t')) {
            lineStart--;
        }
        boolean ownLine = lineStart == 0 || text.charAt(lineStart - 1) == '\n' || text.charAt(lineStart - 1) == '\r';
        String gap = ownLine ? newline + text.substring(lineStart, start) : " ";
        return text.substring(0, start) + annotation + gap + text.substring(start);
    }

    private static String newline(String text) {
        int end = text.indexOf('\n');
        if (end > 0 && text.charAt(end - 1) == '\r') {
            return "\r\n";
        }
        return end < 0 && text.indexOf('\r') >= 0 ? "\r" : "\n";
    }
}
