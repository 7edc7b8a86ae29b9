// SPDX-License-Identifier: Apache-2.0
// INTENT_PARSE_SINGLE_LINE
package dev.ctas7.smartcrate.lock;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;

/** What a line of the lock's intent part says; its first word. */
public enum IntentKind {
    /** {@code branching demo.io 12}: how many decisions the methods of a package hold. */
    BRANCHING(true),
    /** {@code constraint src/main/java/demo/A.java deterministic,no_io}: what a source promises. */
    CONSTRAINT(true),
    /** {@code dependency org.h2:h2}: a dependency that a person accepted as coupling. */
    DEPENDENCY(false),
    /** {@code edge demo.io org.h2}: the first package uses the second. */
    EDGE(false),
    /** {@code effect network}: an effect that nobody declared and a person accepted. */
    EFFECT(false),
    /** {@code header src/main/java/demo/A.java A_COMPUTE_B_C}: what a source says it does. */
    HEADER(true),
    /** {@code opaque demo.io reflection,unknown}: what keeps a package from being seen through. */
    OPAQUE(true),
    /** {@code scope src/main/java/demo/A.java network}: effects outside a header's verb that a person accepted. */
    SCOPE(true);

    private final boolean valued;

    IntentKind(boolean valued) {
        this.valued = valued;
    }

    /** The first word of its lines. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of a line; empty for one that no plugin of this version wrote. */
    static Optional<IntentKind> of(String line) {
        for (IntentKind kind : values()) {
            if (line.startsWith(kind.word() + " ")) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Whether a line only ever comes in by a person's acknowledgement, so that no crate has it of itself. */
    static boolean isAccepted(String line) {
        return of(line).filter(EnumSet.of(DEPENDENCY, EFFECT, SCOPE)::contains).isPresent();
    }

    /** Where a line's key ends; -1 when all of it is the key. A path may hold spaces, a value never does. */
    static int keyEnd(String line) {
        boolean valued = of(line).filter(kind -> kind.valued).isPresent();
        int last = line.lastIndexOf(' ');
        return valued && last > line.indexOf(' ') ? last : -1;
    }

    /** What a line of this kind is about, without the first word. */
    String subject(String line) {
        int end = keyEnd(line);
        return line.substring(word().length() + 1, end < 0 ? line.length() : end);
    }

    /** What a line of this kind says of its subject; empty when it only names it. */
    String value(String line) {
        int end = keyEnd(line);
        return end < 0 ? "" : line.substring(end + 1);
    }

    /** The line for a subject. */
    String line(String subject, String value) {
        return word() + " " + subject + (valued ? " " + value : "");
    }
}
