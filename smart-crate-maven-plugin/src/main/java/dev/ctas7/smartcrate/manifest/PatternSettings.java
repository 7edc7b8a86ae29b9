// SPDX-License-Identifier: Apache-2.0
// PATTERN_SELECT_MANIFEST_SETTINGS
package dev.ctas7.smartcrate.manifest;

import dev.ctas7.smartcrate.model.Effect;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What {@code [pattern]} asks of pattern headers.
 *
 * @param headers where a header must stand
 * @param verbs the crate's own verbs in upper case, with the effects each allows; sorted
 */
public record PatternSettings(Headers headers, Map<String, List<String>> verbs) {
    private static final Pattern VERB = Pattern.compile("[A-Za-z][A-Za-z0-9]*");
    private static final String VERBS = "pattern.verbs";

    /** Where a header must stand. */
    public enum Headers {
        /** In every main source. */
        REQUIRED,
        /** In the entry point's source. */
        ENTRY_POINT,
        /** Nowhere. */
        OFF;

        /** The word in a manifest: {@code required}, {@code entry-point}, {@code off}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The mode that a manifest's word means. */
        public static Optional<Headers> ofWord(String word) {
            for (Headers headers : values()) {
                if (headers.word().equals(word)) {
                    return Optional.of(headers);
                }
            }
            return Optional.empty();
        }
    }

    /** Copies the map and its lists. */
    public PatternSettings {
        Map<String, List<String>> copy = new TreeMap<>();
        verbs.forEach((verb, effects) -> copy.put(verb, List.copyOf(effects)));
        verbs = Collections.unmodifiableMap(copy);
    }

    /** Reads the settings; what is wrong counts as absent here and is a finding of the manifest's rules. */
    public static PatternSettings of(Manifest manifest) {
        Headers headers =
                manifest.string("pattern.headers").flatMap(Headers::ofWord).orElse(Headers.ENTRY_POINT);
        Map<String, List<String>> verbs = new TreeMap<>();
        for (String verb : manifest.below(VERBS).keySet()) {
            if (isVerb(verb)) {
                List<String> effects = new ArrayList<>(manifest.strings(VERBS + "." + verb));
                effects.retainAll(Effect.DECLARABLE);
                verbs.put(verb.toUpperCase(Locale.ROOT), effects);
            }
        }
        return new PatternSettings(headers, verbs);
    }

    /** Whether a name can stand in a header: one word of letters and digits. */
    public static boolean isVerb(String name) {
        return VERB.matcher(name).matches();
    }
}
