// SPDX-License-Identifier: Apache-2.0
// LOCK_PARSE_POSITIONED_TOML
package dev.ctas7.smartcrate.lock;

import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tomlj.Toml;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseOptions;
import org.tomlj.TomlParseResult;

/** Reads a lock's bytes, whatever they are, into a document or into findings that say why not. */
final class LockParser {
    static final String WHY = "A lock that cannot be read holds nothing that the crate could be compared with.";

    private static final String RESTORE = "Restore the file from git, or delete it and run: mvn smart-crate:lock";
    private static final TomlParseOptions OPTIONS =
            TomlParseOptions.sourceless().withMaxNestingDepth(8);
    /** A file that a formatter went over may be as long as this; a hostile one costs no more than a second. */
    private static final int LONGEST_FREE_FORM = 1 << 18;

    private static final int LONGEST_WORDS = 200;

    private LockParser() {}

    static LockState parse(String file, byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return unreadable(file, Location.of(file), "is not UTF-8 text", RESTORE);
        }
        int conflict = conflictLine(text);
        if (conflict > 0) {
            Location where = Location.of(file, conflict);
            String fix = "Resolve the sources, then run: mvn compile smart-crate:lock, which merges both sides";
            return new LockState.Unreadable(
                    file, List.of(finding(where, "has a merge conflict here", fix)), MergedSides.of(text));
        }
        return parse(file, text);
    }

    private static LockState parse(String file, String text) {
        LockLines.Reading reading = LockLines.read(text);
        if (reading.document() != null) {
            return new LockState.Present(file, reading.document());
        }
        if (text.length() > LONGEST_FREE_FORM) {
            Location where = Location.of(file, reading.stoppedAt());
            return unreadable(file, where, "is not as mvn smart-crate:lock writes it from here on", RESTORE);
        }
        return parseToml(file, text);
    }

    /** For a small file that is TOML of another form, or none: its places are exact. */
    static LockState parseToml(String file, String text) {
        TomlParseResult result = Toml.parse(text, OPTIONS);
        if (!result.hasErrors()) {
            return new LockTables(file, result).state();
        }
        List<TomlParseError> errors = result.errors();
        TomlParseError first = errors.get(0);
        String more = errors.size() == 1 ? "" : " (and " + (errors.size() - 1) + " more from there on)";
        Location where = new Location(
                file,
                Math.max(1, first.position().line()),
                Math.max(1, first.position().column()));
        return unreadable(file, where, "is not TOML: " + words(first) + more, RESTORE);
    }

    static LockState unreadable(String file, Location where, String what, String fix) {
        return new LockState.Unreadable(file, List.of(finding(where, what, fix)));
    }

    static Finding finding(Location where, String what) {
        return finding(where, what, RESTORE);
    }

    static Finding finding(Location where, String what, String fix) {
        return Finding.of(LockRules.UNREADABLE, where, "lock " + what, WHY, fix);
    }

    private static String words(TomlParseError error) {
        String words = String.valueOf(error.getMessage());
        String cut = words.length() <= LONGEST_WORDS ? words : words.substring(0, LONGEST_WORDS) + "…";
        // The parser quotes no dot, and a fact ends without a full stop.
        return cut.endsWith(".") ? cut.substring(0, cut.length() - 1) + "'.'" : cut;
    }

    /** The first line that git left between two versions; 0 for none. No line of ours begins like that. */
    private static int conflictLine(String text) {
        int line = 1;
        for (int from = 0; from < text.length(); line++) {
            if (text.startsWith("<<<<<<<", from)
                    || text.startsWith("=======", from)
                    || text.startsWith(">>>>>>>", from)
                    || text.startsWith("|||||||", from)) {
                return line;
            }
            int end = text.indexOf('\n', from);
            from = end < 0 ? text.length() : end + 1;
        }
        return 0;
    }
}
