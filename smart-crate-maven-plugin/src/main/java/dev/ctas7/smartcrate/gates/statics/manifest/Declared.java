// SPDX-License-Identifier: Apache-2.0
// MANIFEST_HOLD_JUDGED_SECTIONS
package dev.ctas7.smartcrate.gates.statics.manifest;

import dev.ctas7.smartcrate.facts.CrateIdentity;
import dev.ctas7.smartcrate.manifest.KeyPath;
import dev.ctas7.smartcrate.manifest.Manifest;
import dev.ctas7.smartcrate.model.Location;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A manifest as the rules look at it: section by section, with the place where something missing belongs. */
record Declared(CrateIdentity identity, String file, Manifest manifest) {
    static final Comparator<Location> BY_PLACE = Comparator.comparing(Location::file)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column);

    /** The names directly in a section: its values, and its tables with an empty map as value. */
    Map<String, Manifest.Entry> children(String section) {
        Map<String, Manifest.Entry> children = new TreeMap<>();
        manifest.below(section).forEach((path, entry) -> {
            if (KeyPath.single(path)) {
                children.put(path, entry);
            } else {
                addTable(children, KeyPath.first(path), entry.key());
            }
        });
        String prefix = section + ".";
        manifest.sections().forEach((path, where) -> {
            if (path.startsWith(prefix)) {
                addTable(children, KeyPath.first(path.substring(prefix.length())), where);
            }
        });
        return children;
    }

    /** Whether a section is written out, here or at the reactor's root. */
    boolean has(Section section) {
        return manifest.sections().containsKey(section.path());
    }

    /** The value that stands where the section or a table around it should be. */
    Optional<Map.Entry<String, Manifest.Entry>> valueInPlaceOf(Section section) {
        return KeyPath.prefixes(section.path()).stream()
                .filter(manifest.entries()::containsKey)
                .map(path -> Map.entry(path, manifest.entries().get(path)))
                .findFirst();
    }

    /** Where something missing from a path belongs: the nearest header in the module's own file, else its start. */
    Location placeFor(String path) {
        Location place = Location.of(file);
        for (String prefix : KeyPath.prefixes(path)) {
            Location header = manifest.sections().get(prefix);
            if (header != null && header.file().equals(file)) {
                place = header;
            }
        }
        return place;
    }

    private static void addTable(Map<String, Manifest.Entry> children, String name, Location where) {
        Manifest.Entry before = children.get(name);
        if (before == null || BY_PLACE.compare(where, before.where()) < 0) {
            children.put(name, new Manifest.Entry(Map.of(), where, false));
        }
    }
}
