// SPDX-License-Identifier: Apache-2.0
// HEADER_CHECK_KNOWN_FORM
package dev.ctas7.smartcrate.gates.pattern;

import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.manifest.PatternSettings.Headers;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
import dev.ctas7.smartcrate.pattern.Header;
import dev.ctas7.smartcrate.pattern.Vocabulary;
import java.util.Optional;

/** Judges the header of one source; at most one finding for a file. */
final class HeaderCheck {
    private static final String WHY =
            "The header is what a class promises to do; what it does is later held against it.";
    private static final String FORM = "upper-case words joined by _ as in USER_VALIDATE_INPUT_SECURITY";

    private final Vocabulary vocabulary;
    private final Headers mode;

    HeaderCheck(Vocabulary vocabulary, Headers mode) {
        this.vocabulary = vocabulary;
        this.mode = mode;
    }

    Optional<Finding> check(SourceFile file, boolean required) {
        Optional<Header> header = Header.among(file.leading(), vocabulary);
        if (header.isEmpty()) {
            return required ? Optional.of(missing(file)) : Optional.empty();
        }
        return judge(file, header.get());
    }

    private Optional<Finding> judge(SourceFile file, Header header) {
        if (!header.wellFormed()) {
            return Optional.of(malformed(file, header));
        }
        boolean known = vocabulary.verb(header.verb()).isPresent();
        return known ? Optional.empty() : Optional.of(unknownVerb(file, header));
    }

    private Finding missing(SourceFile file) {
        String whose = mode == Headers.REQUIRED ? "source" : "entry point";
        return Finding.of(
                PatternRules.MISSING,
                Location.of(file.path()),
                whose + " without a pattern header, wanted with [pattern] headers = \"" + mode.word() + "\"",
                WHY,
                "Above the first declaration, add a line such as // USER_VALIDATE_INPUT_SECURITY:"
                        + " noun, verb, noun, object.");
    }

    private static Finding malformed(SourceFile file, Header header) {
        return Finding.of(
                PatternRules.MALFORMED,
                place(file, header),
                header.text(),
                "header " + header.text() + " " + header.fault() + ", wanted four or more " + FORM,
                WHY,
                "Write noun, verb, noun and object, each in upper case, with one _ between them.");
    }

    private Finding unknownVerb(SourceFile file, Header header) {
        String fix = vocabulary
                .nearest(header.verb())
                .map(verb -> "Write " + verb + " if that was meant, or declare the verb")
                .orElse("Use a verb of docs/rules/SC302.md, or declare this one");
        return Finding.of(
                PatternRules.UNKNOWN_VERB,
                place(file, header),
                header.text(),
                "verb " + header.verb() + " of header " + header.text() + " is not in the vocabulary",
                "What nobody has defined cannot be held against the code.",
                fix + " with its effects in [pattern.verbs].");
    }

    private static Location place(SourceFile file, Header header) {
        return new Location(file.path(), header.line().line(), header.line().column());
    }
}
