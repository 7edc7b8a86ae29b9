// SPDX-License-Identifier: Apache-2.0
// VERB_DESCRIBE_ALLOWED_EFFECTS
package dev.ctas7.smartcrate.pattern;

import dev.ctas7.smartcrate.model.Effect;
import java.util.EnumSet;
import java.util.Set;

/**
 * A word that a header may have in its second place.
 *
 * @param name in upper case
 * @param allowedEffects what a class that says so may do to the world, apart from what every verb may
 */
public record Verb(String name, Set<Effect> allowedEffects) {
    /** What no verb forbids: only declared constraints limit these, and the unknown cannot be held against anyone. */
    private static final Set<Effect> ALWAYS =
            Set.copyOf(EnumSet.of(Effect.LOGGING, Effect.TIME, Effect.THREAD, Effect.UNKNOWN));

    /** Copies the set. */
    public Verb {
        allowedEffects = Set.copyOf(allowedEffects);
    }

    /** Whether a class that says this may have the effect. */
    public boolean allows(Effect effect) {
        return ALWAYS.contains(effect) || allowedEffects.contains(effect);
    }

    /** The allowed effects as a message shows them, in their usual order: {@code filesystem-read, network}. */
    public String allowedWords() {
        return Effect.DECLARABLE.stream()
                .filter(word ->
                        Effect.ofWord(word).filter(allowedEffects::contains).isPresent())
                .reduce((some, next) -> some + ", " + next)
                .orElse("no effect");
    }
}
