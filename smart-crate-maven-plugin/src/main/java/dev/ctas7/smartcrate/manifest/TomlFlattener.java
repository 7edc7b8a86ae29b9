// SPDX-License-Identifier: Apache-2.0
// MANIFEST_COLLECT_POSITIONED_LEAVES
package dev.ctas7.smartcrate.manifest;

import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tomlj.TomlArray;
import org.tomlj.TomlKeyValue;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** Lays a parsed document out flat, by key path, within bounds that no written manifest comes near. */
final class TomlFlattener {
    /** Characters in a key path. Without it, ten thousand keys below one header of half a megabyte fill the heap. */
    static final int MAX_PATH = 512;

    /** Values and tables together. */
    static final int MAX_ENTRIES = 10_000;

    private final String shownAs;
    private final boolean inherited;
    private final Map<String, Manifest.Entry> entries = new HashMap<>();
    private final Map<String, Location> sections = new HashMap<>();
    private @Nullable Finding refused;

    TomlFlattener(String shownAs, boolean inherited) {
        this.shownAs = shownAs;
        this.inherited = inherited;
    }

    ManifestState flatten(TomlTable document) {
        visit(document, "");
        if (refused != null) {
            return new ManifestState.Unreadable(shownAs, List.of(refused));
        }
        return new ManifestState.Present(shownAs, new Manifest(entries, sections));
    }

    private void visit(TomlTable table, String prefix) {
        for (String name : table.keySet()) {
            if (refused != null) {
                return;
            }
            TomlKeyValue entry = table.entry(List.of(name));
            Location key = TomlParser.place(shownAs, entry.position());
            if (prefix.length() + name.length() > MAX_PATH) {
                refuse(key, "the key path has " + (prefix.length() + name.length()) + " characters, limit " + MAX_PATH);
            } else if (entries.size() + sections.size() >= MAX_ENTRIES) {
                refuse(key, "the manifest holds more than " + MAX_ENTRIES + " keys");
            } else {
                add(
                        prefix + TomlText.key(name),
                        key,
                        entry.value().position(),
                        entry.value().get());
            }
        }
    }

    private void add(String path, Location key, @Nullable TomlPosition written, Object value) {
        if (value instanceof TomlTable table) {
            // A table that exists only as a part of another's header is written nowhere.
            if (written != null) {
                sections.put(path, key);
            }
            visit(table, path + ".");
        } else {
            Location where = written == null ? key : TomlParser.place(shownAs, written);
            entries.put(path, new Manifest.Entry(plain(value), where, key, inherited, elements(value)));
        }
    }

    private List<Location> elements(Object value) {
        List<Location> places = new ArrayList<>();
        if (value instanceof TomlArray array) {
            for (int i = 0; i < array.size(); i++) {
                places.add(TomlParser.place(shownAs, array.inputPositionOf(i)));
            }
        }
        return places;
    }

    private static Object plain(Object value) {
        if (value instanceof TomlArray array) {
            List<Object> list = new ArrayList<>(array.size());
            for (Object element : array.toList()) {
                list.add(plain(element));
            }
            return List.copyOf(list);
        }
        if (value instanceof TomlTable table) {
            Map<String, Object> map = new LinkedHashMap<>();
            table.toMap().forEach((name, inner) -> map.put(name, plain(inner)));
            return Map.copyOf(map);
        }
        boolean simple =
                value instanceof String || value instanceof Long || value instanceof Double || value instanceof Boolean;
        return simple ? value : value.toString();
    }

    private void refuse(Location where, String what) {
        refused = Finding.of(
                ManifestReader.UNREADABLE,
                where,
                what,
                "A declaration of this size was not written by a person and will not be read by one.",
                "Move data out of the manifest into files of the application's own");
    }
}
