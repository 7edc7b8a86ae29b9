// SPDX-License-Identifier: Apache-2.0
// MANIFEST_PARSE_POSITIONED_TOML
package dev.ctas7.smartcrate.manifest;

import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tomlj.Toml;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseOptions;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;

/** Parses a manifest's text: all syntax errors at once, or every value with its place. */
final class TomlParser {
    /** Tables inside each other (the parser allows lists one more); the contract's own need three. */
    static final int MAX_DEPTH = 32;

    /** More than these nobody reads in one go; the last finding then tells how many are left. */
    static final int MAX_FINDINGS = 100;

    /** Characters of the parser's own words; a key in them may be as long as the file. */
    private static final int MAX_WORDS = 200;

    private static final String WHY = "A file that is not TOML declares nothing, so no rule can be asked of it.";
    private static final TomlParseOptions OPTIONS =
            TomlParseOptions.sourceless().withMaxNestingDepth(MAX_DEPTH);

    private TomlParser() {}

    static ManifestState parse(String text, String shownAs, boolean inherited) {
        TomlParseResult result = Toml.parse(text, OPTIONS);
        if (result.hasErrors()) {
            return new ManifestState.Unreadable(shownAs, findings(result.errors(), shownAs));
        }
        return new TomlFlattener(shownAs, inherited).flatten(result);
    }

    private static List<Finding> findings(List<TomlParseError> errors, String shownAs) {
        List<TomlParseError> sorted = errors.stream()
                .sorted(Comparator.comparingInt((TomlParseError error) -> line(error.position()))
                        .thenComparingInt(error -> column(error.position())))
                .toList();
        int shown = sorted.size() > MAX_FINDINGS ? MAX_FINDINGS - 1 : sorted.size();
        List<Finding> findings = new ArrayList<>();
        for (TomlParseError error : sorted.subList(0, shown)) {
            findings.add(finding(place(shownAs, error.position()), words(error)));
        }
        if (shown < sorted.size()) {
            Location next = place(shownAs, sorted.get(shown).position());
            findings.add(finding(next, sorted.size() - shown + " more syntax errors from here on"));
        }
        return findings;
    }

    private static Finding finding(Location where, String what) {
        return Finding.of(
                ManifestReader.UNREADABLE, where, "TOML: " + what, WHY, "Correct this place; toml.io has the grammar");
    }

    private static String words(TomlParseError error) {
        String words = TomlText.shortened(String.valueOf(error.getMessage()), MAX_WORDS);
        // The parser quotes no dot, and a fact ends without a full stop.
        return words.endsWith(".") ? words.substring(0, words.length() - 1) + "'.'" : words;
    }

    static Location place(String shownAs, TomlPosition position) {
        return new Location(shownAs, line(position), column(position));
    }

    private static int line(TomlPosition position) {
        return Math.max(1, position.line());
    }

    private static int column(TomlPosition position) {
        return Math.max(1, position.column());
    }
}
