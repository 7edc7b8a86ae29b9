// SPDX-License-Identifier: Apache-2.0
// TEMPLATE_SPLIT_SHARED_KEYS
package dev.ctas7.smartcrate.manifest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The template in two halves: what each module says of itself, and what a reactor's root can say for all of them.
 *
 * @param head the lines above the first section that name the schema
 * @param sections the sections in their order
 */
record TemplateParts(List<String> head, List<Section> sections) {
    private static final Set<String> OF_A_MODULE =
            Set.of("@name@", "@classification@", "@description@", "@domains@", "@capabilities@", "@docker@");
    private static final String DOCKER = "@docker@";

    private static final String SHARED =
            "# What the crates of this reactor have in common: their manifests inherit from this"
                    + " one, key by key.\n# Each module's own smart-crate.toml says what is different there, its name first.\n\n";
    private static final String OWN = "# What this crate declares about itself; the rest is in smart-crate.toml at the"
            + " reactor's root.\n# The build holds it to every word (mvn verify). Any key of the root's can stand here as"
            + " well.\n\n";

    /** A section's title and its entries, each with the comments above it. */
    record Section(String title, List<List<String>> entries) {}

    static TemplateParts of(String template) {
        List<String> head = new ArrayList<>();
        List<Section> sections = new ArrayList<>();
        List<String> comments = new ArrayList<>();
        for (String line : template.split("\n", -1)) {
            if (line.startsWith("[")) {
                sections.add(new Section(line, new ArrayList<>()));
                comments.clear();
            } else if (sections.isEmpty()) {
                if (line.startsWith("#:")) {
                    head.add(line);
                }
            } else if (line.startsWith("#") && !line.contains(" = ")) {
                comments.add(line);
            } else if (line.isBlank()) {
                comments.clear();
            } else {
                comments.add(line);
                sections.get(sections.size() - 1).entries().add(List.copyOf(comments));
                comments.clear();
            }
        }
        return new TemplateParts(head, sections);
    }

    /** The root's half, placeholders left in. */
    String shared() {
        return text(SHARED, false, Set.of());
    }

    /** The module's half; the keys of a Dockerfile only where there is one. */
    String own(boolean docker) {
        return text(OWN, true, docker ? Set.of() : Set.of(DOCKER));
    }

    private String text(String intent, boolean ofModule, Set<String> without) {
        StringBuilder out = new StringBuilder();
        head.forEach(line -> out.append(line).append('\n'));
        out.append(intent);
        String gap = "";
        for (Section section : sections) {
            List<List<String>> entries = section.entries().stream()
                    .filter(entry -> isOfModule(entry) == ofModule && !without.contains(placeholder(entry)))
                    .toList();
            if (!entries.isEmpty()) {
                out.append(gap).append(section.title()).append('\n');
                entries.forEach(entry -> entry.forEach(line -> out.append(line).append('\n')));
                gap = "\n";
            }
        }
        return out.toString();
    }

    private static boolean isOfModule(List<String> entry) {
        return OF_A_MODULE.contains(placeholder(entry));
    }

    private static String placeholder(List<String> entry) {
        String line = entry.get(entry.size() - 1);
        return line.substring(Math.max(0, line.indexOf('@')));
    }
}
