// SPDX-License-Identifier: Apache-2.0
// CONSTRAINT_DEFINE_FORBIDDEN_EFFECTS
package dev.ctas7.smartcrate.pattern;

import dev.ctas7.smartcrate.model.Effect;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A promise that a source makes beyond its header, in its {@code // Constraints:} line. */
public enum Constraint {
    /** Same input, same result: nothing that differs from run to run. */
    DETERMINISTIC,
    /** Nothing leaves or enters the process. */
    NO_IO,
    NO_LOGGING,
    /** It is told what it needs, and does not look it up in environment variables or system properties. */
    NO_CONFIG,
    /** Its members belong together, and it needs few other types. */
    SINGLE_RESPONSIBILITY,
    /** Each of its effects stands in the manifest's {@code [intent] effects}. */
    DECLARES_SIDE_EFFECTS;

    private static final List<String> WORDS =
            Arrays.stream(values()).map(Constraint::word).toList();

    /** The effects that break it wherever they occur; empty for those that are judged by something else. */
    public Set<Effect> forbidden() {
        return switch (this) {
            case DETERMINISTIC -> EnumSet.of(Effect.TIME, Effect.RANDOM, Effect.ENVIRONMENT, Effect.THREAD);
            case NO_IO -> EnumSet.of(Effect.FILESYSTEM_READ, Effect.FILESYSTEM_WRITE, Effect.NETWORK, Effect.PROCESS);
            case NO_LOGGING -> EnumSet.of(Effect.LOGGING);
            case NO_CONFIG -> EnumSet.of(Effect.ENVIRONMENT);
            case SINGLE_RESPONSIBILITY, DECLARES_SIDE_EFFECTS -> EnumSet.noneOf(Effect.class);
        };
    }

    /** The word in a source: {@code no_io}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All words, in the order of the constants. */
    public static List<String> words() {
        return WORDS;
    }

    /** The constraint that a word means, which is written exactly so. */
    public static Optional<Constraint> ofWord(String word) {
        return Arrays.stream(values())
                .filter(constraint -> constraint.word().equals(word))
                .findFirst();
    }

    /** The word that was probably meant; case, {@code -} and blanks make no difference. */
    public static Optional<String> nearest(String word) {
        return NearWord.of(word.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_'), WORDS);
    }
}
