// SPDX-License-Identifier: Apache-2.0
// LOCK_PARSE_CANONICAL_LINES
package dev.ctas7.smartcrate.lock;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a lock that is written as {@link LockFile} writes it, line by line, in time and memory that follow its size.
 *
 * <p>A general TOML parser needs more than a gigabyte for a hostile file of 16 MiB (measured), so only small files go
 * to one. Comments, empty lines and CRLF are as good as ours; what else is different stops the reading.
 */
final class LockLines {
    private static final List<LockPart> ORDER = List.of(LockPart.values());
    /** Key of the mark that an acknowledgement has begun. */
    private static final String OPEN = "";

    private static final Set<String> VALUES = Set.of("before", "after");
    private static final Set<String> WORDS = Set.of("change", "before", "after", "reason");

    private final Map<LockPart, String> hashes = new EnumMap<>(LockPart.class);
    private final Map<LockPart, List<String>> lines = new EnumMap<>(LockPart.class);
    private final List<Acknowledgement> acknowledgements = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private @Nullable LockPart part;
    private boolean inLines;
    private boolean inOrigin;
    private int number;

    private LockLines() {}

    /**
     * What came of it.
     *
     * @param document null when the text is not canonical
     * @param stoppedAt the line where that was seen, from 1
     */
    record Reading(@Nullable LockDocument document, int stoppedAt) {}

    static Reading read(String text) {
        LockLines reading = new LockLines();
        for (int from = 0; from < text.length(); ) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            int last = to > from && text.charAt(to - 1) == '\r' ? to - 1 : to;
            reading.number++;
            if (!reading.accept(text.substring(from, last))) {
                return new Reading(null, reading.number);
            }
            from = to + 1;
        }
        return new Reading(reading.document(), Math.max(1, reading.number));
    }

    private boolean accept(String line) {
        if (inLines) {
            return line.equals("]") ? endLines() : line.endsWith(",") && entry(line.substring(0, line.length() - 1));
        }
        if (line.isEmpty() || line.startsWith("#")) {
            return isPlain(line);
        }
        if (line.equals("[[acknowledgement]]")) {
            return texts.containsKey(LockDocument.ORIGIN) && endAcknowledgement() && texts.put(OPEN, "") == null;
        }
        return line.startsWith("[") ? table(line) : pair(line);
    }

    private boolean table(String line) {
        int next = lines.size();
        if (next == ORDER.size()) {
            boolean first = !inOrigin;
            inOrigin = true;
            return first && line.equals("[" + LockDocument.ORIGIN + "]");
        }
        if (!line.equals("[" + ORDER.get(next).word() + "]") || hashes.size() != next) {
            return false;
        }
        part = ORDER.get(next);
        return true;
    }

    private boolean pair(String line) {
        int equals = line.indexOf(" = ");
        if (equals < 0) {
            return false;
        }
        String key = line.substring(0, equals);
        String value = line.substring(equals + 3);
        if (texts.containsKey(OPEN)) {
            return key.equals("date") ? texts.put(key, value) == null : WORDS.contains(key) && word(key, value);
        }
        return inOrigin ? key.equals("hash") && origin(value) : pair(key, value);
    }

    private boolean pair(String key, String value) {
        LockPart current = part;
        if (current == null) {
            return (key.equals("schema") || key.equals("crate")) && text(key, value);
        }
        return key.equals("hash") ? hash(current, value) : key.equals("lines") && startLines(current, value);
    }

    private boolean origin(String value) {
        places.put(LockDocument.ORIGIN, number);
        return text(LockDocument.ORIGIN, value);
    }

    /** What a line said may be nothing, what a person says may not. */
    private boolean word(String key, String value) {
        String text = LockText.unquoted(value);
        return text != null && (VALUES.contains(key) || !text.isBlank()) && texts.put(key, text) == null;
    }

    private boolean text(String key, String value) {
        String text = LockText.unquoted(value);
        return text != null && !text.isBlank() && texts.put(key, text) == null;
    }

    private boolean hash(LockPart current, String value) {
        String hash = LockText.unquoted(value);
        places.put(current.word(), number);
        return hash != null && !hash.isBlank() && hashes.put(current, hash) == null;
    }

    private boolean startLines(LockPart current, String value) {
        inLines = value.equals("[");
        return (inLines || value.equals("[]"))
                && hashes.containsKey(current)
                && lines.put(current, new ArrayList<>()) == null;
    }

    private boolean endLines() {
        inLines = false;
        return true;
    }

    private boolean entry(String line) {
        LockPart current = part;
        String text = line.startsWith("  ") ? LockText.unquoted(line.substring(2)) : null;
        List<String> own = current == null ? null : lines.get(current);
        if (current == null || text == null || text.isEmpty() || own == null) {
            return false;
        }
        own.add(text);
        return places.putIfAbsent(current.word() + ":" + current.key(text), number) == null;
    }

    private boolean endAcknowledgement() {
        if (texts.remove(OPEN) == null) {
            return true;
        }
        String change = texts.remove("change");
        String before = texts.remove("before");
        String after = texts.remove("after");
        String reason = texts.remove("reason");
        String date = texts.remove("date");
        if (change == null || reason == null || date == null) {
            return false;
        }
        try {
            return acknowledgements.add(new Acknowledgement(change, before, after, reason, LocalDate.parse(date)));
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isPlain(String comment) {
        return comment.chars().allMatch(c -> (c >= ' ' && c != 0x7f) || c == '\t');
    }

    private @Nullable LockDocument document() {
        String crate = texts.get("crate");
        boolean whole = !inLines && lines.size() == ORDER.size() && endAcknowledgement();
        String origin = texts.get(LockDocument.ORIGIN);
        if (!whole || crate == null || origin == null || !LockPart.SCHEMA.equals(texts.get("schema"))) {
            return null;
        }
        Lock lock =
                new Lock(of(LockPart.CONTENT), of(LockPart.INTERFACE), of(LockPart.DEPENDENCY), of(LockPart.INTENT));
        return new LockDocument(crate, lock, origin, acknowledgements, places);
    }

    private Lock.Part of(LockPart wanted) {
        return new Lock.Part(hashes.getOrDefault(wanted, ""), lines.getOrDefault(wanted, List.of()));
    }
}
