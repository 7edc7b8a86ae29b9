// SPDX-License-Identifier: Apache-2.0
// VERB_LOAD_PACKAGED_VOCABULARY
package dev.ctas7.smartcrate.pattern;

import dev.ctas7.smartcrate.model.Effect;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;

/** Loads {@code verbs.toml}, which lies beside this class; a plugin without it is broken and says so. */
public final class VocabularyFile {
    private static final String NAME = "verbs.toml";

    private VocabularyFile() {}

    /** Read once for all modules of a build, and only when one asks. */
    private static final class Packaged {
        static final Vocabulary VOCABULARY = read();
    }

    /** The vocabulary that comes with the plugin, without any crate's own verbs. */
    public static Vocabulary load() {
        return Packaged.VOCABULARY;
    }

    private static Vocabulary read() {
        try (InputStream input = VocabularyFile.class.getResourceAsStream(NAME)) {
            if (input == null) {
                throw new IllegalStateException(NAME + " is missing in the plugin");
            }
            return read(Toml.parse(input));
        } catch (IOException e) {
            throw new UncheckedIOException(NAME + " cannot be read from the plugin", e);
        }
    }

    private static Vocabulary read(TomlParseResult toml) {
        if (toml.hasErrors()) {
            throw new IllegalStateException(NAME + " is broken: " + toml.errors());
        }
        Map<String, Verb> verbs = new TreeMap<>();
        TomlArray groups = toml.getArrayOrEmpty("group");
        for (int i = 0; i < groups.size(); i++) {
            TomlTable group = groups.getTable(i);
            Set<Effect> effects = effects(group.getArrayOrEmpty("effects"));
            for (String name : words(group.getArrayOrEmpty("verbs"))) {
                if (verbs.put(name, new Verb(name, effects)) != null) {
                    throw new IllegalStateException(NAME + " has " + name + " twice");
                }
            }
        }
        return new Vocabulary(verbs, words(toml.getArrayOrEmpty("canonical")));
    }

    private static Set<Effect> effects(TomlArray array) {
        Set<Effect> effects = EnumSet.noneOf(Effect.class);
        for (String word : words(array)) {
            effects.add(Effect.ofWord(word)
                    .orElseThrow(() -> new IllegalStateException(NAME + " has " + word + ", which is no effect")));
        }
        return effects;
    }

    private static Set<String> words(TomlArray array) {
        Set<String> words = new HashSet<>();
        for (int i = 0; i < array.size(); i++) {
            words.add(array.getString(i));
        }
        return words;
    }
}
