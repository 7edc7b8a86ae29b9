// SPDX-License-Identifier: Apache-2.0
// MANIFEST_RENDER_ORIGIN_TABLE
package dev.ctas7.smartcrate.maven.doctor;

import dev.ctas7.smartcrate.gates.statics.manifest.ManifestSettings;
import dev.ctas7.smartcrate.manifest.Manifest;
import dev.ctas7.smartcrate.manifest.TomlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Says for each key of a manifest its value and where that comes from: the module's file, the root's, or nobody's.
 *
 * <p>What a module says about itself and this tool does not act on is counted, not shown, unless all is asked for.
 */
final class ManifestTable {
    private static final int WIDEST = 48;

    /** One line of it; the value as TOML writes it. */
    private record Row(String value, String origin) {}

    private ManifestTable() {}

    static List<String> lines(Manifest manifest, boolean all) {
        Map<String, Row> rows = new TreeMap<>();
        int hidden = 0;
        for (Map.Entry<String, Manifest.Entry> one : manifest.entries().entrySet()) {
            Manifest.Entry entry = one.getValue();
            if (all || entry.inherited() || ManifestSettings.isOurs(one.getKey())) {
                rows.put(Ascii.of(one.getKey()), new Row(Ascii.of(toml(entry.value())), origin(entry)));
            } else {
                hidden++;
            }
        }
        ManifestSettings.defaults().forEach((path, value) -> {
            if (manifest.entry(path).isEmpty()) {
                rows.put(path, new Row(value, "default"));
            }
        });
        List<String> lines = new ArrayList<>(laidOut(rows));
        if (hidden > 0) {
            lines.add("    and " + hidden + " more in the module's own file; -Dsmart-crate.all shows them");
        }
        return lines;
    }

    private static List<String> laidOut(Map<String, Row> rows) {
        int keys = rows.keySet().stream().mapToInt(String::length).max().orElse(0);
        int values = rows.values().stream()
                .mapToInt(row -> row.value().length())
                .filter(length -> length <= WIDEST)
                .max()
                .orElse(0);
        return rows.entrySet().stream()
                .map(row -> "    " + padded(row.getKey(), Math.min(keys, WIDEST)) + "  "
                        + padded(row.getValue().value(), values) + "  "
                        + row.getValue().origin())
                .toList();
    }

    private static String origin(Manifest.Entry entry) {
        String place = Ascii.of(entry.where().file()) + ":" + entry.where().line();
        return entry.inherited() ? place + ", inherited" : place;
    }

    private static String toml(Object value) {
        if (value instanceof String text) {
            return TomlText.quoted(text);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(ManifestTable::toml).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof Map ? "a table" : String.valueOf(value);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
