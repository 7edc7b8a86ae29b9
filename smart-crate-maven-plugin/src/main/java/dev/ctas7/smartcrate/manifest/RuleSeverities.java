// SPDX-License-Identifier: Apache-2.0
// RULES_SELECT_MANIFEST_SETTINGS
package dev.ctas7.smartcrate.manifest;

import dev.ctas7.smartcrate.model.Location;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What {@code [rules]} says, unjudged: whether rule and word are known and may be followed is for the pipeline.
 *
 * @param words by rule id, sorted
 */
public record RuleSeverities(Map<String, Word> words) {
    /**
     * A severity that was asked for.
     *
     * @param text the value as text, whatever it was
     * @param where the value
     */
    public record Word(String text, Location where) {}

    /** Copies the map, sorted. */
    public RuleSeverities {
        words = Collections.unmodifiableMap(new TreeMap<>(words));
    }

    /** Reads the section. */
    public static RuleSeverities of(Manifest manifest) {
        Map<String, Word> words = new TreeMap<>();
        manifest.below("rules")
                .forEach((id, entry) -> words.put(id, new Word(String.valueOf(entry.value()), entry.where())));
        return new RuleSeverities(words);
    }
}
