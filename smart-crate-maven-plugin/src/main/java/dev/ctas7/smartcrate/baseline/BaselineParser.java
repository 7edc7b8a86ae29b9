// SPDX-License-Identifier: Apache-2.0
// BASELINE_PARSE_UNTRUSTED_BYTES
package dev.ctas7.smartcrate.baseline;

import dev.ctas7.smartcrate.baseline.JsonCursor.Refusal;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Identity;
import dev.ctas7.smartcrate.model.Location;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a baseline that anybody may have edited, merged or made up. What is not exactly one is refused as a whole: a
 * file that is half understood would freeze less, or more, than the person who committed it saw.
 */
final class BaselineParser {
    private static final String[] MARKS = {"<<<<<<< ", ">>>>>>> ", "||||||| "};

    private final JsonCursor in;
    private final Map<Identity, Integer> lines = new HashMap<>();
    private final List<Baseline.Entry> entries = new ArrayList<>();

    private BaselineParser(String text) {
        in = new JsonCursor(text);
    }

    /** What the bytes of a file say; never throws. */
    static BaselineState parse(String file, byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return unreadable(Location.of(file), "it is no UTF-8 text");
        }
        BaselineState conflict = conflict(file, text);
        if (conflict != null) {
            return conflict;
        }
        try {
            return new BaselineState.Present(file, new BaselineParser(text).whole());
        } catch (Refusal e) {
            return unreadable(new Location(file, e.line, e.column), String.valueOf(e.getMessage()));
        }
    }

    /** The one finding about a file that cannot be used; what it says begins behind the file's name. */
    static BaselineState unreadable(Location where, String what) {
        return new BaselineState.Unreadable(
                where.file(),
                Finding.of(
                        BaselineRules.UNREADABLE,
                        where,
                        "baseline cannot be used: " + what,
                        "Nothing is frozen by a file that is not understood, so that every old finding counts.",
                        "Restore it: git checkout -- " + where.file()
                                + "; or delete it and run mvn smart-crate:baseline again"));
    }

    private static @Nullable BaselineState conflict(String file, String text) {
        for (String mark : MARKS) {
            int at = text.startsWith(mark) ? 0 : text.indexOf("\n" + mark) + 1;
            if (at > 0 || text.startsWith(mark)) {
                int line = 1
                        + (int) text.substring(0, at)
                                .chars()
                                .filter(c -> c == '\n')
                                .count();
                return unreadable(
                        Location.of(file, line),
                        "git left a merge conflict in it; keep the entries of both sides and drop the marks");
            }
        }
        return null;
    }

    private Baseline whole() throws Refusal {
        in.expect('{');
        key("schemaVersion");
        int at = in.mark();
        String version = in.string();
        if (!version.equals(BaselineText.VERSION)) {
            throw in.refusal(at, "schemaVersion was '" + version + "' but must be " + BaselineText.VERSION);
        }
        in.expect(',');
        key("frozen");
        in.expect('[');
        if (!in.pass(']')) {
            do {
                entry();
            } while (in.pass(','));
            in.expect(']');
        }
        in.expect('}');
        in.expectEnd();
        return new Baseline(entries);
    }

    private void key(String wanted) throws Refusal {
        int at = in.mark();
        String key = in.string();
        if (!key.equals(wanted)) {
            throw in.refusal(at, "found key '" + key + "', wanted '" + wanted + "'");
        }
        in.expect(':');
    }

    private void entry() throws Refusal {
        int at = in.mark();
        int line = in.line();
        in.expect('{');
        Map<String, String> texts = new HashMap<>();
        int count = 0;
        do {
            int place = in.mark();
            String key = in.string();
            in.expect(':');
            if (key.equals("count") && count == 0) {
                count = in.number();
            } else if (!isText(key)) {
                throw in.refusal(
                        place,
                        key.equals("count")
                                ? "key 'count' stands twice in one entry"
                                : "key '" + key + "' is not known, wanted file, rule, element, fact or count");
            } else if (texts.put(key, in.string()) != null) {
                throw in.refusal(place, "key '" + key + "' stands twice in one entry");
            }
        } while (in.pass(','));
        in.expect('}');
        keep(at, line, texts, Math.max(1, count));
    }

    private static boolean isText(String key) {
        return key.equals("file") || key.equals("rule") || key.equals("element") || key.equals("fact");
    }

    private void keep(int at, int line, Map<String, String> texts, int count) throws Refusal {
        for (String key : List.of("file", "rule")) {
            if (texts.getOrDefault(key, "").isEmpty()) {
                throw in.refusal(at, "the entry has no " + key);
            }
        }
        Identity identity = new Identity(
                texts.getOrDefault("rule", ""),
                texts.getOrDefault("file", ""),
                texts.getOrDefault("element", ""),
                texts.getOrDefault("fact", ""));
        Integer other = lines.putIfAbsent(identity, line);
        if (other != null) {
            throw in.refusal(at, "the entry repeats that of line " + other + "; keep one of them");
        }
        entries.add(new Baseline.Entry(identity, count, line));
    }
}
