// SPDX-License-Identifier: Apache-2.0
// IMPORTS_FIND_ANNOTATION_PLACE
package dev.ctas7.smartcrate.maven.init;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the imports of a unit mean for the annotation: whether its short name is free, and where its own would stand.
 */
final class UnitImports {
    private static final Pattern IMPORT =
            Pattern.compile("(?m)^[ \\t]*import\\s+(static\\s+)?([\\w$.\\s]+?(?:\\.\\s*\\*)?)\\s*;");
    private static final int NONE = -1;

    private boolean imported;
    private boolean taken;
    /** The start of the first import that sorts behind ours. */
    private int behind = NONE;

    private int endOfLast = NONE;

    private UnitImports(boolean taken) {
        this.taken = taken;
    }

    /** Those before a type. */
    static UnitImports of(JavaUnit unit, JavaUnit.Type type) {
        UnitImports imports =
                new UnitImports(unit.types().stream().anyMatch(one -> one.name().equals(JavaUnit.ANNOTATION)));
        Matcher matcher = IMPORT.matcher(unit.masked()).region(0, type.start());
        while (matcher.find()) {
            String name = matcher.group(2).replaceAll("\\s", "");
            imports.taken |= name.endsWith("." + JavaUnit.ANNOTATION) && !name.equals(JavaUnit.QUALIFIED);
            if (matcher.group(1) == null) {
                imports.type(name, matcher.start(), matcher.end());
            }
        }
        return imports;
    }

    private void type(String name, int start, int end) {
        imported |= name.equals(JavaUnit.QUALIFIED) || name.equals("dev.ctas7.foundation.*");
        if (behind == NONE && name.compareTo(JavaUnit.QUALIFIED) > 0) {
            behind = start;
        }
        endOfLast = end;
    }

    /**
     * Whether the annotation can go by its short name: nothing else does, and it is imported or can be among others.
     */
    boolean allowShortName() {
        return !taken && (imported || endOfLast != NONE);
    }

    /** The text with the import where the short name needs it; it must be as it was up to the type. */
    String addedTo(String text, String newline) {
        if (imported || !allowShortName()) {
            return text;
        }
        String line = "import " + JavaUnit.QUALIFIED + ";";
        return behind == NONE
                ? text.substring(0, endOfLast) + newline + line + text.substring(endOfLast)
                : text.substring(0, behind) + line + newline + text.substring(behind);
    }
}
