// SPDX-License-Identifier: Apache-2.0
// CRATE_COLLECT_NAMED_WORDS
package dev.ctas7.smartcrate.gates.trace;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.facts.code.CodeClass;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import dev.ctas7.smartcrate.pattern.Header;
import dev.ctas7.smartcrate.pattern.Vocabulary;
import dev.ctas7.smartcrate.words.NameWords;
import dev.ctas7.smartcrate.words.Stem;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words that a crate's main code is written in: those of its types, packages, methods, headers and coordinates. */
final class CrateWords {
    /** A shorter stem is found inside too many names. */
    private static final int INSIDE = 4;

    private final Set<String> stems = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    private CrateWords() {}

    static CrateWords of(CrateFacts facts, Vocabulary vocabulary) {
        CrateWords words = new CrateWords();
        for (SourceFile file : facts.sources()) {
            if (file.kind() == SourceKind.MAIN) {
                words.addSource(file, vocabulary);
            }
        }
        // What init guesses from the coordinates is the crate's name, not somebody's slip.
        for (String part : (facts.identity().groupId() + "." + facts.identity().artifactId()).split("\\.", -1)) {
            NameWords.of(part).stream().map(Stem::of).forEach(words.stems::add);
        }
        for (CodeClass type : facts.code().classes()) {
            type.methods().forEach(method -> words.add(method.name().name()));
        }
        return words;
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    /** Whether one of the words, in lower case, leaves a trace. */
    boolean haveTraceOf(List<String> words) {
        return words.stream().map(Stem::of).anyMatch(this::haveTraceOf);
    }

    private boolean haveTraceOf(String stem) {
        return stems.contains(stem)
                || stems.stream().anyMatch(known -> Stem.alike(known, stem))
                // "webhook" in "WebHookSender".
                || (stem.length() >= INSIDE && names.stream().anyMatch(name -> name.contains(stem)));
    }

    private void addSource(SourceFile file, Vocabulary vocabulary) {
        for (String part : file.packageName().split("\\.", -1)) {
            add(part);
        }
        file.types().forEach(type -> add(type.name()));
        file.structure().members().forEach(member -> add(member.name()));
        Header.among(file.leading(), vocabulary)
                .ifPresent(header -> header.words().forEach(this::add));
    }

    private void add(String name) {
        if (!name.isEmpty() && !name.startsWith("<") && names.add(name.toLowerCase(Locale.ROOT))) {
            NameWords.of(name).stream().map(Stem::of).forEach(stems::add);
        }
    }
}
