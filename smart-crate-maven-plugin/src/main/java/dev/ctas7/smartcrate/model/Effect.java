// SPDX-License-Identifier: Apache-2.0
// EFFECT_DEFINE_KNOWN_WORDS
package dev.ctas7.smartcrate.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What code does to the world outside itself, or takes from it. */
public enum Effect {
    FILESYSTEM_READ,
    FILESYSTEM_WRITE,
    NETWORK,
    PROCESS,
    /** Environment variables and system properties. */
    ENVIRONMENT,
    LOGGING,
    TIME,
    RANDOM,
    THREAD,
    REFLECTION,
    NATIVE,
    /** Code that no table knows: what an analysis says, never a declaration. */
    UNKNOWN;

    /** The words that a manifest may declare, in this order. */
    public static final List<String> DECLARABLE = Arrays.stream(values())
            .filter(effect -> effect != UNKNOWN)
            .map(Effect::word)
            .toList();

    /** The word in manifests, tables and messages: {@code filesystem-read}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The effect that a word means. */
    public static Optional<Effect> ofWord(String word) {
        return Arrays.stream(values())
                .filter(effect -> effect.word().equals(word))
                .findFirst();
    }
}
