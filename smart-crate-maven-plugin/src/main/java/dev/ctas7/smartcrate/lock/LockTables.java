// SPDX-License-Identifier: Apache-2.0
// LOCK_VALIDATE_PARSED_TABLES
package dev.ctas7.smartcrate.lock;

import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tomlj.TomlArray;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** Turns parsed tables into a document; whatever is not as we write it becomes a finding. */
final class LockTables {
    private static final int MOST_FINDINGS = 20;
    private static final int SHOWN = 80;

    private final String file;
    private final TomlTable root;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();

    LockTables(String file, TomlTable root) {
        this.file = file;
        this.root = root;
    }

    LockState state() {
        String schema = text(root, "schema", "");
        if (findings.isEmpty() && !schema.equals(LockPart.SCHEMA)) {
            String wanted = "' but this plugin reads '" + LockPart.SCHEMA + "'";
            return LockParser.unreadable(
                    file,
                    at(root, "schema"),
                    "schema is '" + shown(schema) + wanted,
                    "Build with the version of the plugin that wrote the lock, or a newer one");
        }
        onlyKnown(
                root,
                "",
                Set.of(
                        "schema",
                        "crate",
                        "content",
                        "interface",
                        "dependency",
                        "intent",
                        LockDocument.ORIGIN,
                        "acknowledgement"));
        String crate = text(root, "crate", "");
        Lock lock = new Lock(
                part(LockPart.CONTENT), part(LockPart.INTERFACE), part(LockPart.DEPENDENCY), part(LockPart.INTENT));
        LockDocument document = new LockDocument(crate, lock, origin(), acknowledgements(), places);
        return findings.isEmpty()
                ? new LockState.Present(file, document)
                : new LockState.Unreadable(file, findings.subList(0, Math.min(findings.size(), MOST_FINDINGS)));
    }

    private Lock.Part part(LockPart part) {
        String word = part.word();
        if (!(root.get(List.of(word)) instanceof TomlTable table)) {
            missing(part);
            return new Lock.Part("", List.of());
        }
        onlyKnown(table, word + ".", Set.of("hash", "lines"));
        String hash = text(table, "hash", word + ".");
        places.put(word, at(table, "hash").line());
        List<String> lines = new ArrayList<>();
        if (table.get(List.of("lines")) instanceof TomlArray array) {
            for (int i = 0; i < array.size(); i++) {
                add(part, array.get(i), at(array.inputPositionOf(i)), lines);
            }
        } else {
            object(at(table, "lines"), word + ".lines is not a list of strings");
        }
        return new Lock.Part(hash, lines);
    }

    private void missing(LockPart part) {
        Location where = at(root, part.word());
        String what = "has no table [" + part.word() + "]";
        findings.add(
                part == LockPart.INTENT
                        ? LockParser.finding(where, what + ", which drift is measured from", anew())
                        : LockParser.finding(where, what));
    }

    /** An older plugin wrote it; nobody can say today what was meant then. */
    private String anew() {
        return "Begin anew: git rm --cached " + file + ", delete the file, run: mvn compile smart-crate:lock";
    }

    private String origin() {
        if (!(root.get(List.of(LockDocument.ORIGIN)) instanceof TomlTable table)) {
            object(at(root, LockDocument.ORIGIN), "has no table [" + LockDocument.ORIGIN + "]");
            return "";
        }
        onlyKnown(table, LockDocument.ORIGIN + ".", Set.of("hash"));
        places.put(LockDocument.ORIGIN, at(table, "hash").line());
        return text(table, "hash", LockDocument.ORIGIN + ".");
    }

    private void add(LockPart part, Object item, Location where, List<String> lines) {
        if (!(item instanceof String line) || line.isEmpty()) {
            object(where, part.word() + ".lines holds something that is no line of text");
        } else if (places.putIfAbsent(part.word() + ":" + part.key(line), where.line()) != null) {
            object(where, part.word() + ".lines holds '" + shown(part.key(line)) + "' twice");
        } else {
            lines.add(line);
        }
    }

    private List<Acknowledgement> acknowledgements() {
        List<Acknowledgement> accepted = new ArrayList<>();
        Object value = root.get(List.of("acknowledgement"));
        if (value == null) {
            return accepted;
        }
        if (!(value instanceof TomlArray array)) {
            object(at(root, "acknowledgement"), "acknowledgement is not a list of tables");
            return accepted;
        }
        for (int i = 0; i < array.size(); i++) {
            if (array.get(i) instanceof TomlTable table) {
                accepted.add(acknowledgement(table, at(array.inputPositionOf(i))));
            } else {
                object(at(array.inputPositionOf(i)), "acknowledgement is not a list of tables");
            }
        }
        return accepted;
    }

    private Acknowledgement acknowledgement(TomlTable table, Location where) {
        String prefix = "acknowledgement.";
        onlyKnown(table, prefix, Set.of("change", "before", "after", "reason", "date"));
        return new Acknowledgement(
                text(table, "change", prefix),
                value(table, "before", prefix),
                value(table, "after", prefix),
                text(table, "reason", prefix),
                date(table, where));
    }

    private @Nullable String value(TomlTable table, String key, String prefix) {
        Object value = table.get(List.of(key));
        if (value != null && !(value instanceof String)) {
            object(at(table, key), prefix + key + " is not a text");
        }
        return value instanceof String text ? text : null;
    }

    private LocalDate date(TomlTable table, Location where) {
        if (table.get(List.of("date")) instanceof LocalDate date) {
            return date;
        }
        object(where, "acknowledgement.date is not a date like 2026-11-21");
        return LocalDate.EPOCH;
    }

    private String text(TomlTable table, String key, String prefix) {
        if (table.get(List.of(key)) instanceof String text && !text.isBlank()) {
            return text;
        }
        object(at(table, key), prefix + key + " is not a text");
        return "";
    }

    private void onlyKnown(TomlTable table, String prefix, Set<String> known) {
        for (String key : table.keySet()) {
            if (!known.contains(key)) {
                object(at(table, key), "has a key '" + prefix + shown(key) + "' that this plugin does not know");
            }
        }
    }

    private void object(Location where, String what) {
        findings.add(LockParser.finding(where, what));
    }

    private Location at(TomlTable table, String key) {
        return at(table.inputPositionOf(List.of(key)));
    }

    private Location at(@Nullable TomlPosition position) {
        return position == null
                ? Location.of(file)
                : new Location(file, Math.max(1, position.line()), Math.max(1, position.column()));
    }

    private static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
