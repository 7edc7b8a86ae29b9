// SPDX-License-Identifier: Apache-2.0
// RESOURCE_COMPUTE_SELECTED_PATHS
package dev.ctas7.smartcrate.facts.proof;

import java.util.List;
import java.util.regex.Pattern;

/** Which files of a resource root Maven packages: those that an include names, or any, and no exclude. */
final class AntPatterns {
    private final List<Pattern> includes;
    private final List<Pattern> excludes;

    AntPatterns(List<String> includes, List<String> excludes) {
        this.includes = includes.stream().map(AntPatterns::compile).toList();
        this.excludes = excludes.stream().map(AntPatterns::compile).toList();
    }

    /** Whether a path, relative to the root and with {@code /}, is packaged. */
    boolean select(String path) {
        return (includes.isEmpty() || matchesAny(includes, path)) && !matchesAny(excludes, path);
    }

    private static boolean matchesAny(List<Pattern> patterns, String path) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(path).matches());
    }

    private static Pattern compile(String ant) {
        String pattern = ant.strip().replace('\\', '/');
        if (pattern.endsWith("/")) {
            pattern += "**";
        }
        StringBuilder regex = new StringBuilder();
        for (int at = 0; at < pattern.length(); at++) {
            if (pattern.startsWith("**/", at) && (at == 0 || pattern.charAt(at - 1) == '/')) {
                regex.append("(?:[^/]*/)*");
                at += 2;
            } else if (pattern.startsWith("/**", at) && at + 3 == pattern.length()) {
                regex.append("(?:/.*)?");
                at += 2;
            } else {
                regex.append(character(pattern.charAt(at)));
            }
        }
        return Pattern.compile(pattern.equals("**") ? ".*" : regex.toString(), Pattern.DOTALL);
    }

    private static String character(char ant) {
        return switch (ant) {
            case '*' -> "[^/]*";
            case '?' -> "[^/]";
            default -> Pattern.quote(String.valueOf(ant));
        };
    }
}
