// SPDX-License-Identifier: Apache-2.0
// VALUE_PARSE_SURROUNDING_KEY
package dev.ctas7.smartcrate.migrate.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands around a value in its line and, by indentation or section, above it.
 *
 * @param key the nearest key; empty for none
 * @param around the key, the keys of the blocks that it is in, and nothing else
 * @param whole whether nothing but quotes and ends of a value stand at both sides
 * @param inComment whether a comment began before it
 */
record KeyedValue(String key, List<String> around, boolean whole, boolean inComment) {
    private static final String NAME = "([\\p{L}\\p{N}_.-]+)";

    /** A key and its sign right before the value: a colon, an equals sign, an element's end, or a blank. */
    private static final Pattern BEFORE =
            Pattern.compile("(?:^|[\\s{,;(<\"'\\[-])" + NAME + "(?:[\"']?[ \\t]*[:=][ \\t]*[\"']?|>[ \\t]*)$");

    private static final Pattern OPTION = Pattern.compile("(?:^|\\s)--" + NAME + "[ \\t]+[\"']?$");
    private static final Pattern INSTRUCTION =
            Pattern.compile("^[ \\t]*(?:ENV|ARG)[ \\t]+" + NAME + "[ \\t]+[\"']?$", Pattern.CASE_INSENSITIVE);
    /** The end of a value: of its line, of what it is listed in, or a comment. */
    private static final Pattern AFTER = Pattern.compile("^[\"']?[ \\t]*(?:$|[\\r,;})\\]<#])");

    /** Behind an equals sign or an option, another word may follow. */
    private static final Pattern NEXT_WORD = Pattern.compile("^[\"']?[ \\t]");

    private static final Pattern SECTION = Pattern.compile("^\\[+\\s*([^\\]]+?)\\s*\\]+");
    private static final Pattern PARENT = Pattern.compile("^[ \\t]*(?:- )?[\"']?" + NAME + "[\"']?[ \\t]*:");

    static KeyedValue at(String text, int start, int end) {
        int lineStart = text.lastIndexOf('\n', start - 1) + 1;
        String before = text.substring(lineStart, start);
        int lineEnd = text.indexOf('\n', end);
        String after = text.substring(end, lineEnd < 0 ? text.length() : lineEnd);
        String key = key(before);
        List<String> around = new ArrayList<>();
        around.add(key);
        around.addAll(above(text.substring(0, lineStart), indent(before)));
        String signs = before.replaceAll("[\\s\"']+$", "");
        boolean listed = signs.endsWith("=") || OPTION.matcher(before).find();
        boolean whole = AFTER.matcher(after).find()
                || (listed && NEXT_WORD.matcher(after).find());
        return new KeyedValue(key, around, whole, inComment(before));
    }

    private static String key(String before) {
        for (Pattern form : List.of(BEFORE, OPTION, INSTRUCTION)) {
            Matcher found = form.matcher(before);
            if (found.find()) {
                return found.group(1);
            }
        }
        return "";
    }

    /** The keys of lines above that stand further left, and the section of a TOML file. */
    private static List<String> above(String text, int indent) {
        List<String> keys = new ArrayList<>();
        List<String> lines = text.lines().toList();
        int left = indent;
        for (int i = lines.size() - 1; i >= 0; i--) {
            String line = lines.get(i);
            Matcher section = SECTION.matcher(line);
            if (section.find()) {
                keys.add(section.group(1));
                return keys;
            }
            Matcher parent = PARENT.matcher(line);
            if (indent(line) < left && parent.find()) {
                keys.add(parent.group(1));
                left = indent(line);
            }
        }
        return keys;
    }

    private static int indent(String line) {
        int at = 0;
        while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    /** A number sign begins one at the start of a line or behind a blank, outside quotes. */
    private static boolean inComment(String before) {
        char quote = 0;
        for (int i = 0; i < before.length(); i++) {
            char c = before.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '#' && isFree(before, i)) {
                return true;
            } else if (opensQuote(before, i)) {
                quote = c;
            }
        }
        return false;
    }

    private static boolean isFree(String line, int at) {
        return at == 0 || Character.isWhitespace(line.charAt(at - 1));
    }

    /** Inside a word, a quote is an apostrophe. */
    private static boolean opensQuote(String line, int at) {
        char c = line.charAt(at);
        return (c == '"' || c == '\'') && (isFree(line, at) || "=:[{,(".indexOf(line.charAt(at - 1)) >= 0);
    }
}
