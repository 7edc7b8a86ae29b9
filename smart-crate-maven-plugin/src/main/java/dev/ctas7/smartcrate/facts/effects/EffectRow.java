// SPDX-License-Identifier: Apache-2.0
// TABLE_HOLD_EFFECT_ROW
package dev.ctas7.smartcrate.facts.effects;

import dev.ctas7.smartcrate.model.Effect;
import java.util.Set;

/**
 * One statement of a table: what a use of a member, a class or a package does.
 *
 * @param place file and line, for messages
 * @param level what is named, from the widest to the narrowest
 * @param owner the package, or the class's binary name with dots; {@code *} for every class
 * @param member a field, or a method's name with or without its parameters' part of the descriptor; empty for the
 *     others
 * @param effects empty for pure
 * @param span the releases that have it; of meaning for the JDK's own only
 * @param source what the statement was learnt from
 */
record EffectRow(
        String place, Level level, String owner, String member, Set<Effect> effects, Releases span, String source) {

    /** What a row speaks of. */
    enum Level {
        /** A package and all below it. */
        TREE,
        PACKAGE,
        CLASS,
        METHOD,
        FIELD
    }

    /**
     * Releases of the JDK.
     *
     * @param since the first
     * @param until the first without it
     */
    record Releases(int since, int until) {
        /** All of them. */
        static final Releases ALL = new Releases(0, Integer.MAX_VALUE);

        /** Whether a release has it. */
        boolean has(int release) {
            return since <= release && release < until;
        }
    }

    /** What must not be said twice. */
    String key() {
        return level + " " + owner + " " + member;
    }

    /** For the second of two rows with one key. */
    IllegalStateException saidBefore() {
        return new IllegalStateException(place + ": " + owner + " " + member + " was said before");
    }
}
