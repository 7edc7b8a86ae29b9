// SPDX-License-Identifier: Apache-2.0
// SECTION_CHECK_WANTED_PRESENCE
package dev.ctas7.smartcrate.gates.statics.manifest;

import dev.ctas7.smartcrate.manifest.Manifest;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks whether the sections are there that must, or should, be. */
final class PresenceCheck {
    private static final String RING_FLAG = "integration.ring_bus_enabled";

    private PresenceCheck() {}

    /** One finding for each required section that is missing, and for each value in the place of a known section. */
    static List<Finding> required(Declared declared) {
        List<Finding> findings = new ArrayList<>();
        Set<String> blamed = new HashSet<>();
        Set<String> unclaimed = unknownSections(declared);
        Stream.concat(RequiredSections.ALL.stream(), OptionalSections.CHECKED.stream())
                .forEach(section -> {
                    Optional<Map.Entry<String, Manifest.Entry>> value = declared.valueInPlaceOf(section);
                    if (value.isPresent()) {
                        if (blamed.add(value.get().getKey())) {
                            findings.add(noTable(section, value.get()));
                        }
                    } else if (section.presence() == Section.Presence.REQUIRED && !declared.has(section)) {
                        Optional<String> near = NearMiss.of(section.path(), unclaimed);
                        near.ifPresent(unclaimed::remove);
                        findings.add(missing(declared, section, near));
                    }
                });
        ringBus(declared).ifPresent(findings::add);
        return findings;
    }

    /** One note that names every section which should be there and is not. */
    static Optional<Finding> shouldHave(Declared declared) {
        Set<String> there = declared.manifest().tables();
        String missing = OptionalSections.SHOULD_HAVE.stream()
                .map(Section::path)
                .filter(path ->
                        !there.contains(path) && !declared.manifest().entries().containsKey(path))
                .map(path -> "[" + path + "]")
                .collect(Collectors.joining(", "));
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(
                ManifestRules.SHOULD_HAVE,
                Location.of(declared.file()),
                "the manifest should also have " + missing,
                "They tell those who run and audit the crate what the code cannot.",
                "Add them with what is true today, even if that is little"));
    }

    private static Finding missing(Declared declared, Section section, Optional<String> near) {
        String path = section.path();
        if (near.isPresent()) {
            Location header = declared.manifest().sections().getOrDefault(near.get(), Location.of(declared.file()));
            return Finding.of(
                    ManifestRules.SECTION_MISSING,
                    header,
                    path,
                    "section [" + near.get() + "] is unknown and [" + path + "] is missing",
                    section.why(),
                    "Rename [" + near.get() + "] to [" + path + "]");
        }
        String lines = section.requiredKeys().stream()
                .map(key -> key.line(declared.identity().artifactId()))
                .collect(Collectors.joining(", "));
        return Finding.of(
                ManifestRules.SECTION_MISSING,
                declared.placeFor(path),
                path,
                "section [" + path + "] is missing",
                section.why(),
                "Add [" + path + "] with " + (lines.isEmpty() ? "a port such as http = 18600" : lines));
    }

    private static Finding noTable(Section section, Map.Entry<String, Manifest.Entry> value) {
        return Finding.of(
                ManifestRules.VALUE_WRONG,
                value.getValue().where(),
                value.getKey(),
                value.getKey() + " was " + Described.of(value.getValue().value()) + " but must be a table",
                section.why(),
                "Write the section [" + section.path() + "] with its keys below");
    }

    private static Optional<Finding> ringBus(Declared declared) {
        Manifest.Entry flag = declared.manifest().entries().get(RING_FLAG);
        Section ring = OptionalSections.RING_BUS;
        if (flag == null || !flag.value().equals(true)) {
            return Optional.empty();
        }
        if (declared.has(ring) || declared.valueInPlaceOf(ring).isPresent()) {
            return Optional.empty();
        }
        String lines = ring.keys().stream().map(key -> key.line("")).collect(Collectors.joining(", "));
        return Optional.of(Finding.of(
                ManifestRules.SECTION_MISSING,
                flag.where(),
                ring.path(),
                RING_FLAG + " was true but section [ring_bus] is missing",
                ring.why(),
                "Add [ring_bus] with " + lines));
    }

    private static Set<String> unknownSections(Declared declared) {
        Set<String> names = new TreeSet<>(declared.manifest().sections().keySet());
        Stream.of(RequiredSections.ALL, OptionalSections.CHECKED, OptionalSections.SHOULD_HAVE)
                .flatMap(List::stream)
                .forEach(section -> names.remove(section.path()));
        return names;
    }
}
