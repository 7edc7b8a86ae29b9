// SPDX-License-Identifier: Apache-2.0
// SOURCE_COMPUTE_ANNOTATED_TEXT
package dev.ctas7.smartcrate.maven.init;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the annotation into a source text and changes nothing else in it. */
final class AnnotatedSource {
    private static final Pattern IMPORT =
            Pattern.compile("(?m)^[ \\t]*import\\s+(static\\s+)?([\\w$.\\s]+?(?:\\.\\s*\\*)?)\\s*;");
    private static final Pattern FIRST_CODE = Pattern.compile("[@\\w]");

    private AnnotatedSource() {}

    /** The unit with its type annotated, by an import where that fits, else by the full name. */
    static String onType(JavaUnit unit, JavaUnit.Type type) {
        boolean imported = false;
        boolean taken = unit.types().stream().anyMatch(one -> one.name().equals(JavaUnit.ANNOTATION));
        int place = -1;
        int afterLast = -1;
        Matcher imports = IMPORT.matcher(unit.masked()).region(0, type.start());
        while (imports.find()) {
            String name = imports.group(2).replaceAll("\\s", "");
            boolean isStatic = imports.group(1) != null;
            imported |= !isStatic && (name.equals(JavaUnit.QUALIFIED) || name.equals("dev.ctas7.foundation.*"));
            taken |= name.endsWith("." + JavaUnit.ANNOTATION) && !name.equals(JavaUnit.QUALIFIED);
            if (!isStatic) {
                place = place < 0 && name.compareTo(JavaUnit.QUALIFIED) > 0 ? imports.start() : place;
                afterLast = imports.end();
            }
        }
        String newline = newline(unit.text());
        if (imported && !taken) {
            return before(unit.text(), type.start(), "@" + JavaUnit.ANNOTATION, newline);
        }
        if (taken || (place < 0 && afterLast < 0)) {
            return before(unit.text(), type.start(), "@" + JavaUnit.QUALIFIED, newline);
        }
        String annotated = before(unit.text(), type.start(), "@" + JavaUnit.ANNOTATION, newline);
        String line = "import " + JavaUnit.QUALIFIED + ";";
        return place >= 0
                ? annotated.substring(0, place) + line + newline + annotated.substring(place)
                : annotated.substring(0, afterLast) + newline + line + annotated.substring(afterLast);
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
