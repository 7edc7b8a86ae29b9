// SPDX-License-Identifier: Apache-2.0
// SUBJECT_MATCH_WILDCARD_PATTERN
package dev.ctas7.heartbeat.bus;

/** What NATS says of subjects: tokens of visible ASCII characters, joined by dots, none of them empty. */
public final class Subjects {
    /** The longest subject that every bus takes; a NATS server takes 4,096 bytes for the whole line around it. */
    static final int LONGEST = 1024;

    private Subjects() {}

    /** Whether one can publish on it: no token is a wildcard. */
    public static boolean isLiteral(String subject) {
        return isWellFormed(subject, false);
    }

    /** Whether one can subscribe to it: {@code *} may be any token, {@code >} the last one. */
    public static boolean isPattern(String subject) {
        return isWellFormed(subject, true);
    }

    /** Whether a message on a subject reaches the subscribers of a pattern. */
    public static boolean matches(String pattern, String subject) {
        int p = 0;
        int s = 0;
        while (p <= pattern.length() && s <= subject.length()) {
            int patternEnd = end(pattern, p);
            int subjectEnd = end(subject, s);
            int length = patternEnd - p;
            boolean one = length == 1 && pattern.charAt(p) == '*';
            if (length == 1 && pattern.charAt(p) == '>') {
                return true;
            }
            if (!one && (length != subjectEnd - s || !pattern.regionMatches(p, subject, s, length))) {
                return false;
            }
            p = patternEnd + 1;
            s = subjectEnd + 1;
        }
        return p > pattern.length() && s > subject.length();
    }

    private static boolean isWellFormed(String subject, boolean wildcards) {
        if (subject.isEmpty() || subject.length() > LONGEST) {
            return false;
        }
        for (int start = 0; start <= subject.length(); ) {
            int end = end(subject, start);
            if (!isToken(subject, start, end, wildcards)) {
                return false;
            }
            start = end + 1;
        }
        return true;
    }

    private static boolean isToken(String subject, int start, int end, boolean wildcards) {
        if (wildcards && isWildcard(subject, start, end)) {
            return true;
        }
        for (int i = start; i < end; i++) {
            char c = subject.charAt(i);
            if (c <= ' ' || c > '~' || c == '*' || c == '>') {
                return false;
            }
        }
        return end > start;
    }

    private static boolean isWildcard(String subject, int start, int end) {
        return end - start == 1
                && (subject.charAt(start) == '*' || (subject.charAt(start) == '>' && end == subject.length()));
    }

    private static int end(String subject, int start) {
        int dot = subject.indexOf('.', start);
        return dot < 0 ? subject.length() : dot;
    }
}
