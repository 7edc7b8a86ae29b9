// SPDX-License-Identifier: Apache-2.0
// MANIFEST_COMPUTE_INHERITED_VALUES
package dev.ctas7.smartcrate.manifest;

import dev.ctas7.smartcrate.model.Location;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * A module's manifest over the one at the reactor's root: tables are merged key by key, every other value of the
 * module's own stands in place of the root's.
 */
final class Inheritance {
    /**
     * What names one module only. A crate that took its name from the root would be judged, locked and heard under
     * somebody else's; a reason for one name is none for another.
     */
    private static final Set<String> NEVER_INHERITED = Set.of("smart-crate.name", "maven.name_differs");

    private Inheritance() {}

    static Manifest merge(Manifest own, Manifest root) {
        Map<String, Manifest.Entry> entries = new HashMap<>(own.entries());
        Map<String, Location> sections = new HashMap<>(own.sections());
        Set<String> tables = own.tables();
        root.entries().forEach((path, entry) -> {
            if (!NEVER_INHERITED.contains(path) && !tables.contains(path) && !hidden(own, path)) {
                entries.putIfAbsent(path, entry);
            }
        });
        root.sections().forEach((path, where) -> {
            if (!hidden(own, path)) {
                sections.putIfAbsent(path, where);
            }
        });
        return new Manifest(entries, sections);
    }

    /** Whether the module has a plain value where the root has this path's table or one around it. */
    private static boolean hidden(Manifest own, String path) {
        return KeyPath.prefixes(path).stream().anyMatch(own.entries()::containsKey);
    }
}
