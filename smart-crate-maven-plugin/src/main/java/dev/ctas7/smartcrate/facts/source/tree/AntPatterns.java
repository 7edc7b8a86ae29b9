// SPDX-License-Identifier: Apache-2.0
// PATTERN_SELECT_MATCHING_PATHS
package dev.ctas7.smartcrate.facts.source.tree;

import java.util.List;

/**
 * Includes and excludes as Maven's resources have them: {@code ?} one character, {@code *} any of a name, {@code **}
 * any folders.
 *
 * <p>A pattern in a form that is not understood ({@code %regex[...]}) includes everything and excludes nothing: rather
 * look at a file too many.
 */
public final class AntPatterns {
    /** What Maven leaves out of resources unless told otherwise. */
    private static final List<String> DEFAULT_EXCLUDES = List.of(
            "**/*~",
            "**/#*#",
            "**/.#*",
            "**/%*%",
            "**/._*",
            "**/.DS_Store",
            "**/.git/**",
            "**/.gitattributes",
            "**/.gitignore",
            "**/.gitmodules",
            "**/.svn/**",
            "**/.hg/**",
            "**/.bzr/**",
            "**/CVS/**",
            "**/.cvsignore",
            "**/SCCS/**",
            "**/vssver.scc");

    private final List<String> includes;
    private final List<String> excludes;

    /** Patterns relative to one folder; no include means everything. */
    public AntPatterns(List<String> includes, List<String> excludes) {
        this.includes = List.copyOf(includes);
        this.excludes = List.copyOf(excludes);
    }

    /** Whether a path with {@code /} is in and not out again. */
    public boolean select(String path) {
        boolean in = includes.isEmpty();
        for (String include : includes) {
            in |= isRegex(include) || matches(include, path);
        }
        return in && !isAny(DEFAULT_EXCLUDES, path) && !isAny(excludes, path);
    }

    private static boolean isAny(List<String> patterns, String path) {
        for (String pattern : patterns) {
            if (!isRegex(pattern) && matches(pattern, path)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRegex(String pattern) {
        return pattern.startsWith("%regex[");
    }

    private static boolean matches(String written, String path) {
        String pattern = written.strip().replace('\\', '/');
        if (pattern.startsWith("%ant[") && pattern.endsWith("]")) {
            pattern = pattern.substring("%ant[".length(), pattern.length() - 1);
        }
        if (pattern.endsWith("/")) {
            pattern += "**";
        }
        return matchFolders(List.of(pattern.split("/", -1)), List.of(path.split("/", -1)));
    }

    /** The usual walk with one point to return to, so that no pattern takes more than quadratic time. */
    private static boolean matchFolders(List<String> pattern, List<String> path) {
        int p = 0;
        int i = 0;
        int star = -1;
        int retry = 0;
        while (i < path.size()) {
            if (p < pattern.size() && pattern.get(p).equals("**")) {
                star = p++;
                retry = i;
            } else if (p < pattern.size() && matchName(pattern.get(p), path.get(i))) {
                p++;
                i++;
            } else if (star >= 0) {
                p = star + 1;
                i = ++retry;
            } else {
                return false;
            }
        }
        while (p < pattern.size() && pattern.get(p).equals("**")) {
            p++;
        }
        return p == pattern.size();
    }

    private static boolean matchName(String pattern, String name) {
        int p = 0;
        int i = 0;
        int star = -1;
        int retry = 0;
        while (i < name.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                retry = i;
            } else if (p < pattern.length() && (pattern.charAt(p) == '?' || pattern.charAt(p) == name.charAt(i))) {
                p++;
                i++;
            } else if (star >= 0) {
                p = star + 1;
                i = ++retry;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }
}
