// SPDX-License-Identifier: Apache-2.0
// VERB_DESCRIBE_ALLOWED_EFFECTS
package dev.ctas7.smartcrate.gates.pattern;

import java.util.Set;

/**
 * A word that a header may have in its second place.
 *
 * @param name in upper case
 * @param allowedEffects what a class that says so may do to the world; logging, time and thread are always allowed
 */
record Verb(String name, Set<String> allowedEffects) {
    Verb {
        allowedEffects = Set.copyOf(allowedEffects);
    }
}
