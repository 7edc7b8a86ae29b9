// SPDX-License-Identifier: Apache-2.0
// SOURCE_PARSE_TOPLEVEL_DECLARATIONS
package dev.ctas7.smartcrate.maven.init;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Java source file, as far as putting an annotation into it needs.
 *
 * @param text the file, one character a byte, so that any encoding which contains ASCII survives an edit
 * @param masked the same with comments and literals blanked
 * @param packageName empty for the unnamed package
 * @param types top-level types in the order of the file
 */
record JavaUnit(String text, String masked, String packageName, List<Type> types) {
    static final String ANNOTATION = "AssertHasFoundationCore";
    static final String QUALIFIED = "dev.ctas7.foundation." + ANNOTATION;

    /** As it looks when each byte is one character. */
    static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

    /** Bytes from 0x80 on are parts of letters in every encoding that contains ASCII. */
    private static final String NAME = "[A-Za-z_$\\x80-\\xff][\\w$\\x80-\\xff]*";

    private static final Pattern PACKAGE =
            Pattern.compile("\\bpackage\\s+(" + NAME + "(?:\\s*\\.\\s*" + NAME + ")*)\\s*;");
    private static final Pattern TYPE = Pattern.compile("(?:\\b(class|interface|enum)|\\b(record))\\s+(" + NAME + ")");
    private static final Pattern MAIN = Pattern.compile(
            "\\bvoid\\s+main\\s*\\(\\s*(?:final\\s+)?(?:java\\s*\\.\\s*lang\\s*\\.\\s*)?String\\b[^)]*\\)");
    private static final Pattern ANNOTATED =
            Pattern.compile("@\\s*(?:dev\\s*\\.\\s*ctas7\\s*\\.\\s*foundation\\s*\\.\\s*)?" + ANNOTATION + "\\b");

    /**
     * A top-level type.
     *
     * @param start where its first annotation or modifier begins, after its Javadoc
     * @param main whether it has {@code public static void main(String...)}
     */
    record Type(String name, int start, boolean main) {}

    static JavaUnit parse(String text) {
        String masked = MaskedJava.mask(text);
        Matcher match = PACKAGE.matcher(masked);
        boolean named = match.find();
        int from = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length() : 0;
        return new JavaUnit(
                text,
                masked,
                named ? match.group(1).replaceAll("\\s", "") : "",
                types(masked, named ? match.end() : from));
    }

    /** Whether the annotation stands anywhere in the file. */
    boolean annotated() {
        return ANNOTATED.matcher(masked).find();
    }

    private static List<Type> types(String masked, int from) {
        List<Type> types = new ArrayList<>();
        int depth = 0;
        int start = from;
        for (int at = from; at < masked.length(); at++) {
            char c = masked.charAt(at);
            if (c == '{') {
                if (depth == 0) {
                    int end = closing(masked, at);
                    type(masked, start, at, end, types);
                    at = end;
                    start = end + 1;
                } else {
                    depth++;
                }
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth = Math.max(0, depth - 1);
            } else if (c == '}' && depth > 0) {
                depth--;
            } else if (c == ';' && depth == 0) {
                start = at + 1;
            }
        }
        return List.copyOf(types);
    }

    private static int closing(String masked, int open) {
        int depth = 0;
        for (int at = open; at < masked.length(); at++) {
            char c = masked.charAt(at);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return masked.length();
    }

    private static void type(String masked, int from, int open, int close, List<Type> types) {
        int start = from;
        while (start < open && Character.isWhitespace(masked.charAt(start))) {
            start++;
        }
        Matcher match = TYPE.matcher(masked).region(start, open);
        if (match.find()) {
            boolean isInterface = "interface".equals(match.group(1));
            types.add(new Type(match.group(3), start, hasMain(masked.substring(open + 1, close), isInterface)));
        }
    }

    private static boolean hasMain(String body, boolean isInterface) {
        for (String member : withoutNested(body).split("[;{]", -1)) {
            Matcher match = MAIN.matcher(member);
            if (match.find()) {
                // Not part of the pattern: blanked comments make runs of blanks that it would walk again and again.
                List<String> modifiers =
                        List.of(member.substring(0, match.start()).strip().split("\\s+"));
                if (modifiers.contains("static") && (isInterface || modifiers.contains("public"))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Members of members are blanked, so that a nested type's main is not taken for this one's. */
    private static String withoutNested(String body) {
        StringBuilder own = new StringBuilder(body);
        int depth = 0;
        for (int at = 0; at < body.length(); at++) {
            char c = body.charAt(at);
            depth -= c == '}' ? 1 : 0;
            if (depth > 0) {
                own.setCharAt(at, ' ');
            } else if (c == '}') {
                own.setCharAt(at, ';');
            }
            depth += c == '{' ? 1 : 0;
        }
        return own.toString();
    }
}
