// SPDX-License-Identifier: Apache-2.0
// NAMING_HOLD_LOADED_TABLE
package dev.ctas7.smartcrate.proposal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;

/**
 * How the words of names lead to the words of headers.
 *
 * @param methods first words of methods in lower case, each with the verbs it may mean
 * @param types last words of types in lower case, one or two, each with the verbs it may mean
 * @param wider verbs of near meaning that allow more, by verb
 * @param objects what a verb is done to when no name says it
 * @param empty words in lower case that say nothing
 */
record NamingTable(
        Map<String, List<String>> methods,
        Map<String, List<String>> types,
        Map<String, List<String>> wider,
        Map<String, String> objects,
        Set<String> empty) {
    private static final String NAME = "naming.toml";

    /** Copies the tables. */
    NamingTable {
        methods = Map.copyOf(methods);
        types = Map.copyOf(types);
        wider = Map.copyOf(wider);
        objects = Map.copyOf(objects);
        empty = Set.copyOf(empty);
    }

    /** The table that comes with the plugin; a plugin without it is broken and says so. */
    static NamingTable load() {
        try (InputStream input = NamingTable.class.getResourceAsStream(NAME)) {
            if (input == null) {
                throw new IllegalStateException(NAME + " is missing in the plugin");
            }
            return of(Toml.parse(input));
        } catch (IOException e) {
            throw new UncheckedIOException(NAME + " cannot be read from the plugin", e);
        }
    }

    private static NamingTable of(TomlParseResult toml) {
        if (toml.hasErrors()) {
            throw new IllegalStateException(NAME + " is broken: " + toml.errors());
        }
        Map<String, String> objects = new HashMap<>();
        TomlTable named = toml.getTableOrEmpty("objects");
        named.keySet().forEach(verb -> objects.put(verb, String.valueOf(named.getString(verb))));
        return new NamingTable(
                inverted(lists(toml, "methods")),
                inverted(lists(toml, "types")),
                lists(toml, "wider"),
                objects,
                new HashSet<>(texts(toml.getArrayOrEmpty("empty.words"))));
    }

    private static Map<String, List<String>> lists(TomlParseResult toml, String name) {
        Map<String, List<String>> lists = new HashMap<>();
        TomlTable table = toml.getTableOrEmpty(name);
        table.keySet().forEach(key -> lists.put(key, texts(table.getArrayOrEmpty(key))));
        return lists;
    }

    /** From each word to its verbs, in the order of the alphabet. */
    private static Map<String, List<String>> inverted(Map<String, List<String>> words) {
        Map<String, List<String>> verbs = new HashMap<>();
        new TreeMap<>(words)
                .forEach((verb, meant) -> meant.forEach(word ->
                        verbs.computeIfAbsent(word, key -> new ArrayList<>()).add(verb)));
        return verbs;
    }

    private static List<String> texts(TomlArray array) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            texts.add(array.getString(i));
        }
        return texts;
    }
}
