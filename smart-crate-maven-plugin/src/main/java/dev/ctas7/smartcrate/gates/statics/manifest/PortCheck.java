// SPDX-License-Identifier: Apache-2.0
// PORT_CHECK_UNIQUE_NUMBERS
package dev.ctas7.smartcrate.gates.statics.manifest;

import dev.ctas7.smartcrate.manifest.Manifest;
import dev.ctas7.smartcrate.model.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Asks that a crate declares a port, and none of them twice. */
final class PortCheck {
    private static final String PATH = "ports.";

    private PortCheck() {}

    static List<Finding> check(Declared declared) {
        Section ports = RequiredSections.PORTS;
        Map<String, Manifest.Entry> children = declared.children(ports.path());
        if (declared.has(ports) && children.isEmpty()) {
            return List.of(Finding.of(
                    ManifestRules.KEY_MISSING,
                    declared.placeFor(ports.path()),
                    ports.path(),
                    "section [ports] declares no port but must declare at least one",
                    ports.why(),
                    "Add a port such as http = 18600 to [ports]"));
        }
        List<Finding> findings = new ArrayList<>();
        Map<Object, String> owners = new HashMap<>();
        // The second of two is the one to change; the root's (../) come before the module's own, which must give way.
        children.entrySet().stream()
                .filter(child -> RequiredSections.PORT.accepts(child.getValue().value()))
                .sorted(Map.Entry.comparingByValue(Comparator.comparing(Manifest.Entry::where, Declared.BY_PLACE)))
                .forEach(child -> {
                    String owner = owners.putIfAbsent(child.getValue().value(), child.getKey());
                    if (owner != null) {
                        findings.add(twice(child.getKey(), child.getValue(), owner));
                    }
                });
        return findings;
    }

    private static Finding twice(String name, Manifest.Entry entry, String owner) {
        return Finding.of(
                ManifestRules.VALUE_WRONG,
                entry.where(),
                PATH + name,
                PATH + name + " was " + entry.value() + " but " + PATH + owner + " has that port already",
                "Only one of two services can listen on a port; the other does not start.",
                "Give " + name + " a port of its own");
    }
}
