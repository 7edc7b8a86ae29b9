// SPDX-License-Identifier: Apache-2.0
// VERB_SELECT_FITTING_WORD
package dev.ctas7.smartcrate.proposal;

import dev.ctas7.smartcrate.model.Effect;
import dev.ctas7.smartcrate.pattern.Verb;
import dev.ctas7.smartcrate.pattern.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Chooses the verb that names speak for and that the code does not break. */
final class VerbChoice {
    /** What leads and what stands between: these verbs allow most. */
    private static final List<String> WIDEST = List.of("MANAGE", "ADAPT");

    private final NamingTable table;
    private final Vocabulary vocabulary;

    VerbChoice(NamingTable table, Vocabulary vocabulary) {
        this.table = table;
        this.vocabulary = vocabulary;
    }

    /**
     * A verb and where it comes from.
     *
     * @param agent how many words at the end of the type's name it has used up: a reader reads
     * @param kept whether these words say more than the verb and stay in the header: an exception describes
     * @param meant what the names speak for; the verb itself unless that had to be widened
     */
    record Chosen(String verb, int agent, boolean kept, String meant, String reason) {}

    /** What names speak for; only of what a type is called, not of its methods, wider verbs are near in meaning. */
    private record Meant(List<String> verbs, int agent, boolean kept, boolean called, String reason) {}

    /** The verb; empty when the code does what no verb allows. */
    Optional<Chosen> choose(TypeShape shape, Set<Effect> observed) {
        List<Meant> all = meant(shape);
        for (Meant meant : all) {
            Optional<String> verb = first(meant.verbs(), observed);
            Optional<String> wider = verb.isEmpty() && meant.called() ? wider(meant, observed) : verb;
            if (wider.isPresent()) {
                return wider.map(found -> chosen(found, meant, verb.isPresent()));
            }
        }
        return first(WIDEST, observed).map(found -> chosen(found, all.get(0), false));
    }

    private static Chosen chosen(String verb, Meant meant, boolean own) {
        String reason = own ? meant.reason() : meant.reason() + ", widened to what the code does";
        return new Chosen(
                verb, meant.agent(), meant.kept() || !own, meant.verbs().get(0), reason);
    }

    private Optional<String> wider(Meant meant, Set<Effect> observed) {
        List<String> ladder = new ArrayList<>();
        meant.verbs().forEach(verb -> ladder.addAll(table.wider().getOrDefault(verb, List.of())));
        return first(ladder, observed);
    }

    private Optional<String> first(List<String> verbs, Set<Effect> observed) {
        return verbs.stream().filter(verb -> fits(verb, observed)).findFirst();
    }

    private boolean fits(String name, Set<Effect> observed) {
        Optional<Verb> verb = vocabulary.verb(name);
        return verb.isPresent() && observed.stream().allMatch(verb.get()::allows);
    }

    private List<Meant> meant(TypeShape shape) {
        List<Meant> all = new ArrayList<>();
        if (shape.kind() == TypeShape.Kind.EXCEPTION) {
            all.add(new Meant(List.of("DESCRIBE"), 1, true, true, "an exception describes"));
        }
        if (shape.kind() == TypeShape.Kind.ANNOTATION) {
            all.add(new Meant(List.of("ANNOTATE"), 0, true, true, "an annotation"));
        }
        ofName(shape.name()).ifPresent(all::add);
        switch (shape.kind()) {
            case ENUM -> all.add(new Meant(List.of("DEFINE"), 0, true, true, "an enum defines"));
            case RECORD -> all.add(new Meant(List.of("HOLD"), 0, true, true, "a record holds"));
            case INTERFACE -> all.add(new Meant(List.of("DECLARE"), 0, true, true, "an interface declares"));
            default -> {}
        }
        all.addAll(ofMethods(shape.methods()));
        all.add(new Meant(List.of("HOLD"), 0, true, false, "nothing in its names says what it does"));
        return all;
    }

    private Optional<Meant> ofName(List<String> name) {
        for (int count = Math.min(2, name.size()); count > 0; count--) {
            String last = String.join(" ", name.subList(name.size() - count, name.size()));
            List<String> verbs = table.types().getOrDefault(last, table.types().getOrDefault(single(last), List.of()));
            if (!verbs.isEmpty()) {
                return Optional.of(new Meant(verbs, count, true, true, "the name ends in '" + last + "'"));
            }
        }
        String last = name.isEmpty() ? "" : name.get(name.size() - 1);
        return AgentNoun.verbs(last).stream()
                .map(this::ofVerb)
                .filter(verbs -> !verbs.isEmpty())
                .findFirst()
                .map(verbs -> new Meant(verbs, 1, last.endsWith("s"), true, "the name ends in '" + last + "'"));
    }

    private static String single(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /** The verbs that most methods begin with; those that only get and set come last. */
    private List<Meant> ofMethods(List<List<String>> methods) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (List<String> words : methods) {
            List<String> verbs = words.isEmpty() ? List.of() : ofVerb(words.get(0));
            if (!verbs.isEmpty() && !verbs.get(0).equals("HOLD")) {
                counts.merge(verbs.get(0), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .filter(one -> 3 * one.getValue() >= methods.size()
                        || (one.getValue() > 2 && 10 * one.getValue() >= methods.size()))
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(one -> new Meant(
                        List.of(one.getKey()), 0, true, false, one.getValue() + " of " + methods.size() + " methods"))
                .toList();
    }

    private List<String> ofVerb(String word) {
        String upper = word.toUpperCase(Locale.ROOT);
        return vocabulary.verb(upper).isPresent()
                ? List.of(upper)
                : table.methods().getOrDefault(word, List.of());
    }
}
