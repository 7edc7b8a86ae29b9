// SPDX-License-Identifier: Apache-2.0
// SECTION_CHECK_WANTED_KEYS
package dev.ctas7.smartcrate.gates.statics.manifest;

import dev.ctas7.smartcrate.manifest.Manifest;
import dev.ctas7.smartcrate.manifest.PatternSettings;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Compares one section with what the contract wants of it. */
final class SectionCheck {
    private final Declared declared;
    private final Section section;
    private final Map<String, Manifest.Entry> children;
    private final Set<String> misspelt = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    private SectionCheck(Declared declared, Section section) {
        this.declared = declared;
        this.section = section;
        this.children = declared.children(section.path());
    }

    /** What is wrong inside a section that is there, or that other tables' paths pass through. */
    static List<Finding> inside(Declared declared, Section section) {
        SectionCheck check = new SectionCheck(declared, section);
        for (Key key : section.keys()) {
            check.judge(key);
        }
        check.judgeOthers();
        return check.findings;
    }

    private void judge(Key key) {
        Manifest.Entry entry = children.get(key.name());
        if (entry != null) {
            judgeValue(key.name(), entry, key.type(), key);
            return;
        }
        boolean looked = (key.required() && declared.has(section)) || section.ours();
        Optional<String> near = looked ? NearMiss.of(key.name(), unknown()) : Optional.empty();
        if (near.isPresent()) {
            misspelt.add(near.get());
            addMisspelt(key, near.get());
        } else if (key.required() && declared.has(section)) {
            addMissing(key);
        }
    }

    private void judgeOthers() {
        ValueType type = section.others();
        if (type == null) {
            return;
        }
        Set<String> names = new TreeSet<>(unknown());
        names.removeAll(misspelt);
        for (String name : names) {
            Manifest.Entry entry = children.get(name);
            boolean welcome = section.subTables() && entry != null && entry.value() instanceof Map;
            if (entry != null && !welcome) {
                judgeName(name, entry.key());
                judgeValue(name, entry, type, Key.optional(name, type, "", ""));
            }
        }
    }

    /** In {@code [pattern.verbs]} the keys are words of the crate's own, and must be able to stand in a header. */
    private void judgeName(String name, Location where) {
        if (section.path().equals("pattern.verbs") && !PatternSettings.isVerb(name)) {
            findings.add(Finding.of(
                    ManifestRules.VALUE_WRONG,
                    where,
                    path(name),
                    path(name) + " must be a word of letters and digits",
                    "A verb that no header can hold is never looked up.",
                    "Name the verb with one word"));
        }
    }

    private void judgeValue(String name, Manifest.Entry entry, ValueType type, Key key) {
        type.objection(entry.value()).ifPresent(objection -> {
            String line = key.line(declared.identity().artifactId());
            String write = type instanceof ValueType.Fixed ? line : type.wanted() + " for " + name;
            findings.add(Finding.of(
                    key.wrong(),
                    entry.where(),
                    path(name),
                    path(name) + objection.at() + " was " + Described.of(objection.found()) + " but "
                            + objection.rule(),
                    section.why(),
                    "Write " + write));
        });
    }

    private void addMissing(Key key) {
        String line = key.line(declared.identity().artifactId());
        findings.add(Finding.of(
                ManifestRules.KEY_MISSING,
                declared.placeFor(section.path()),
                path(key.name()),
                path(key.name()) + " is missing but must be " + key.type().wanted(),
                section.why(),
                "Add " + line + " to [" + section.path() + "]"));
    }

    private void addMisspelt(Key key, String found) {
        Manifest.Entry entry = children.get(found);
        Location where = entry == null ? declared.placeFor(section.path()) : entry.key();
        findings.add(Finding.of(
                key.required() ? ManifestRules.KEY_MISSING : ManifestRules.VALUE_WRONG,
                where,
                path(key.name()),
                key.required()
                        ? path(found) + " is unknown and " + path(key.name()) + " is missing"
                        : path(found) + " is unknown but " + path(key.name()) + " is a key",
                section.why(),
                "Rename " + found + " to " + key.name()));
    }

    private Set<String> unknown() {
        Set<String> names = new TreeSet<>(children.keySet());
        section.keys().forEach(key -> names.remove(key.name()));
        names.removeAll(misspelt);
        return names;
    }

    private String path(String name) {
        return section.path() + "." + name;
    }
}
