// SPDX-License-Identifier: Apache-2.0
// NOUN_SELECT_TELLING_WORDS
package dev.ctas7.smartcrate.proposal;

import dev.ctas7.smartcrate.words.Stem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Chooses the nouns around a verb: whose it is before it, what it is done to behind it. */
final class NounChoice {
    private static final int FEWEST_BEHIND = 2;
    private static final int MOST_BEHIND = 3;

    /** Such a word wants another behind it. */
    private static final Pattern PARTICIPLE = Pattern.compile(".{2,}(ed|ing|able|ible|less|ous|ive|ic)");

    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9]*");

    private final NamingTable table;

    NounChoice(NamingTable table) {
        this.table = table;
    }

    /** The whole header. */
    String header(TypeShape shape, VerbChoice.Chosen chosen) {
        List<String> words = named(shape, chosen);
        // A monitor that monitors says it once.
        boolean acting = shape.place().equals(lower(chosen.verb()));
        placeFirst(words, acting && words.size() >= FEWEST_BEHIND ? "" : shape.place());
        String before = words.isEmpty() ? "type" : words.remove(0);
        if (!words.isEmpty() && alike(words.get(words.size() - 1), lower(chosen.verb()))) {
            words.remove(words.size() - 1);
        }
        List<String> behind = new ArrayList<>(words.subList(Math.max(0, words.size() - MOST_BEHIND), words.size()));
        if (behind.size() < FEWEST_BEHIND) {
            fill(behind, before, chosen.meant(), shape);
        } else if (PARTICIPLE.matcher(behind.get(behind.size() - 1)).matches()) {
            behind.add(object(chosen.meant()));
        }
        return (before + "_" + chosen.verb() + "_" + String.join("_", behind)).toUpperCase(Locale.ROOT);
    }

    /** The type's name without what has become the verb, and without words that say nothing or twice the same. */
    private List<String> named(TypeShape shape, VerbChoice.Chosen chosen) {
        List<String> name = shape.name();
        int end = chosen.kept() ? name.size() : name.size() - chosen.agent();
        List<String> words = new ArrayList<>();
        for (String word : name.subList(0, end)) {
            if (isTelling(word) && !words.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    /** A package is whose its types are; the word of the name that says the same takes its place. */
    private static void placeFirst(List<String> words, String place) {
        if (place.isEmpty()) {
            return;
        }
        String same =
                words.stream().filter(word -> alike(word, place)).findFirst().orElse(place);
        words.remove(same);
        words.add(0, same);
    }

    private void fill(List<String> behind, String before, String verb, TypeShape shape) {
        List<String> more = new ArrayList<>();
        more.addAll(mostFrequent(objects(shape, verb)));
        more.addAll(mostFrequent(shape.uses()));
        int room = FEWEST_BEHIND - behind.size();
        for (String word : more) {
            // The last place is for what the verb is done to, when the table has a word for it.
            boolean last = room == 1 && table.objects().containsKey(verb);
            if (room > 0 && !last && isTelling(word) && isNew(word, behind, before, verb)) {
                behind.add(word);
                room--;
            }
        }
        String object = isNew(object(verb), behind, before, verb) ? object(verb) : "values";
        if (behind.isEmpty()) {
            behind.add("given");
        }
        if (behind.size() < FEWEST_BEHIND) {
            behind.add(object);
        }
    }

    /** What the names of methods with this verb have behind it; of all methods when none has it. */
    private List<String> objects(TypeShape shape, String verb) {
        List<List<String>> meant = shape.methods().stream()
                .filter(words -> !words.isEmpty() && means(words.get(0), verb))
                .toList();
        List<String> objects = new ArrayList<>();
        for (List<String> words : meant.isEmpty() ? shape.methods() : meant) {
            objects.addAll(words.subList(Math.min(1, words.size()), words.size()));
        }
        return objects;
    }

    private boolean means(String word, String verb) {
        return word.equals(lower(verb))
                || table.methods().getOrDefault(word, List.of()).contains(verb);
    }

    private static List<String> mostFrequent(List<String> words) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
        List<Map.Entry<String, Integer>> entries = new ArrayList<>(counts.entrySet());
        entries.sort(Collections.reverseOrder(Map.Entry.comparingByValue()));
        return entries.stream().map(Map.Entry::getKey).toList();
    }

    private static boolean isNew(String word, List<String> behind, String before, String verb) {
        return !alike(word, before)
                && !alike(word, lower(verb))
                && behind.stream().noneMatch(other -> alike(word, other));
    }

    private boolean isTelling(String word) {
        return WORD.matcher(word).matches()
                && word.length() > 1
                && !table.empty().contains(word);
    }

    private String object(String verb) {
        return lower(table.objects().getOrDefault(verb, "VALUES"));
    }

    private static String lower(String verb) {
        return verb.toLowerCase(Locale.ROOT);
    }

    private static boolean alike(String one, String other) {
        return Stem.alike(Stem.of(one), Stem.of(other));
    }
}
