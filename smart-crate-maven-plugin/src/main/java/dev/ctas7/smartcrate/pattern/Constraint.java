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
    DETERMINISTIC(Effect.TIME, Effect.RANDOM, Effect.ENVIRONMENT, Effect.THREAD),
    /** Nothing leaves or enters the process. */
    NO_IO(Effect.FILESYSTEM_READ, Effect.FILESYSTEM_WRITE, Effect.NETWORK, Effect.PROCESS),
    NO_LOGGING(Effect.LOGGING),
    /** It is told what it needs, and does not look it up in environment variables or system properties. */
    NO_CONFIG(Effect.ENVIRONMENT),
    /** Its members belong together, and it needs few other types. */
    SINGLE_RESPONSIBILITY,
    /** Each of its effects stands in the manifest's {@code [intent] effects}. */
    DECLARES_SIDE_EFFECTS;

    private static final List<String> WORDS =
            Arrays.stream(values()).map(Constraint::word).toList();

    private final Set<Effect> forbidden;

    Constraint(Effect... forbidden) {
        Set<Effect> effects = EnumSet.noneOf(Effect.class);
        effects.addAll(Arrays.asList(forbidden));
        this.forbidden = Set.copyOf(effects);
    }

    /** The effects that break it wherever they occur; empty for those that are judged by something else. */
    public Set<Effect> forbidden() {
        return forbidden;
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
