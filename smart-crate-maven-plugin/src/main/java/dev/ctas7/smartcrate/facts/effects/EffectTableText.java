// SPDX-License-Identifier: Apache-2.0
// TABLE_PARSE_EFFECT_ROWS
package dev.ctas7.smartcrate.facts.effects;

import dev.ctas7.smartcrate.facts.effects.EffectRow.Level;
import dev.ctas7.smartcrate.facts.effects.EffectRow.Releases;
import dev.ctas7.smartcrate.model.Effect;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Reads one table.
 *
 * <pre>
 * # a remark
 * source what the rows below were learnt from
 * tree com.example = network
 * package com.example.model com.example.text = pure
 * class com.example.Store com.example.Box [since 21] [until 24] [= pure]
 *   open save(String,java.io.File) new() = filesystem-read filesystem-write
 *   field OUT = logging
 * </pre>
 *
 * <p>Indented rows speak of the members of the classes above them. Parameters are types as in Java, erased and without
 * blanks; those of java.lang go without their package.
 */
final class EffectTableText {
    private final String file;
    private final List<EffectRow> rows = new ArrayList<>();
    private List<String> owners = List.of();
    private Releases ownersSpan = Releases.ALL;
    private String source = "";
    private int line;

    EffectTableText(String file) {
        this.file = file;
    }

    /** Reads a part of a table: what stands above it is given. */
    EffectTableText(String file, int linesAbove, String source) {
        this(file);
        this.line = linesAbove;
        this.source = source;
    }

    /** Its rows; throws for the first line that is broken. */
    List<EffectRow> read(List<String> lines) {
        for (String text : lines) {
            line++;
            if (!text.isBlank() && !text.stripLeading().startsWith("#")) {
                read(text);
            }
        }
        return rows;
    }

    private void read(String text) {
        if (text.startsWith("source ")) {
            source = text.substring("source ".length()).strip();
            owners = List.of();
            return;
        }
        if (source.isEmpty()) {
            throw broken("a row before any source");
        }
        int equals = text.indexOf('=');
        List<String> words = words(equals < 0 ? text : text.substring(0, equals));
        if (words.isEmpty()) {
            throw broken("nothing is named");
        }
        Releases span = span(words);
        if (Character.isWhitespace(text.charAt(0))) {
            addMembers(words, span, effects(text, equals));
        } else {
            addOwners(words, span, text, equals);
        }
    }

    private void addOwners(List<String> words, Releases span, String text, int equals) {
        String keyword = words.remove(0);
        if (words.isEmpty()) {
            throw broken("nothing is named");
        }
        owners = List.of();
        switch (keyword) {
            case "tree" -> words.forEach(name -> add(Level.TREE, name, "", effects(text, equals), span));
            case "package" -> words.forEach(name -> add(Level.PACKAGE, name, "", effects(text, equals), span));
            case "class" -> addClasses(words, span, text, equals);
            default -> throw broken("'" + keyword + "' is none of source, tree, package, class");
        }
    }

    private void addClasses(List<String> words, Releases span, String text, int equals) {
        owners = List.copyOf(words);
        ownersSpan = span;
        if (equals >= 0) {
            words.forEach(name -> add(Level.CLASS, name, "", effects(text, equals), span));
        }
    }

    private void addMembers(List<String> words, Releases span, Set<Effect> effects) {
        if (owners.isEmpty()) {
            throw broken("a member without a class");
        }
        boolean fields = words.get(0).equals("field");
        List<String> members = fields
                ? words.subList(1, words.size())
                : words.stream().map(this::method).toList();
        if (members.isEmpty()) {
            throw broken("nothing is named");
        }
        Level level = fields ? Level.FIELD : Level.METHOD;
        Releases releases = span.equals(Releases.ALL) ? ownersSpan : span;
        owners.forEach(owner -> members.forEach(member -> add(level, owner, member, effects, releases)));
    }

    private void add(Level level, String owner, String member, Set<Effect> effects, Releases span) {
        rows.add(new EffectRow(file + ":" + line, level, owner, member, effects, span, source));
    }

    private String method(String word) {
        int open = word.indexOf('(');
        String name = open < 0 ? word : word.substring(0, open);
        String method = name.equals("new") ? "<init>" : name;
        if (open < 0) {
            return method;
        }
        if (name.isEmpty() || !word.endsWith(")")) {
            throw broken("'" + word + "' is no method; parameters go without blanks");
        }
        try {
            return method + ParameterTypes.descriptor(word.substring(open + 1, word.length() - 1));
        } catch (IllegalArgumentException e) {
            throw broken("'" + word + "' has a parameter without a name", e);
        }
    }

    private Set<Effect> effects(String text, int equals) {
        List<String> words = words(equals < 0 ? "" : text.substring(equals + 1));
        if (words.equals(List.of("pure"))) {
            return Set.of();
        }
        Set<Effect> effects = EnumSet.noneOf(Effect.class);
        for (String word : words) {
            effects.add(Effect.ofWord(word).orElseThrow(() -> broken("'" + word + "' is no effect")));
        }
        if (effects.isEmpty()) {
            throw broken("no effect is said; 'pure' says that there is none");
        }
        return Collections.unmodifiableSet(effects);
    }

    /** Takes {@code since} and {@code until} with their numbers from the end of the words. */
    private Releases span(List<String> words) {
        int until = number(words, "until", Releases.ALL.until());
        return new Releases(number(words, "since", Releases.ALL.since()), until);
    }

    private int number(List<String> words, String keyword, int absent) {
        int at = words.lastIndexOf(keyword);
        if (at < 1 || at != words.size() - 2) {
            return absent;
        }
        String number = words.remove(at + 1);
        words.remove(at);
        try {
            return Integer.parseInt(number);
        } catch (NumberFormatException e) {
            throw broken("'" + number + "' is no release", e);
        }
    }

    /** By hand: a regular expression costs more than all else at a JVM's start. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        String trimmed = text.strip();
        int from = 0;
        while (from < trimmed.length()) {
            int blank = trimmed.indexOf(' ', from);
            int to = blank < 0 ? trimmed.length() : blank;
            if (to > from) {
                words.add(trimmed.substring(from, to));
            }
            from = to + 1;
        }
        return words;
    }

    private IllegalStateException broken(String what) {
        return new IllegalStateException(file + ":" + line + ": " + what);
    }

    private IllegalStateException broken(String what, RuntimeException cause) {
        return new IllegalStateException(file + ":" + line + ": " + what, cause);
    }
}
