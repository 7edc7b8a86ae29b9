// SPDX-License-Identifier: Apache-2.0
// SETTINGS_DESCRIBE_OWN_DEFAULTS
package dev.ctas7.smartcrate.gates.statics.manifest;

import java.util.Map;
import java.util.TreeMap;

/** Which keys of a manifest are settings of this tool, and what holds where nobody says anything. */
public final class ManifestSettings {
    private ManifestSettings() {}

    /** Every setting that has a default, by key path, with the default as TOML writes it; sorted. */
    public static Map<String, String> defaults() {
        Map<String, String> defaults = new TreeMap<>();
        OwnSections.ALL.forEach(section -> section.keys().stream()
                .filter(key -> !key.fallback().isEmpty())
                .forEach(key -> defaults.put(section.path() + "." + key.name(), key.fallback())));
        return defaults;
    }

    /** Whether a key lies in one of this tool's sections. */
    public static boolean isOurs(String path) {
        return OwnSections.ALL.stream().anyMatch(section -> path.startsWith(section.path() + "."));
    }
}
