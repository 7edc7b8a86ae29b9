// SPDX-License-Identifier: Apache-2.0
// SEVERITY_SELECT_MANIFEST_SETTING
package dev.ctas7.smartcrate.run;

import dev.ctas7.smartcrate.manifest.Manifest;
import dev.ctas7.smartcrate.manifest.ManifestState;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Rule;
import dev.ctas7.smartcrate.model.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the manifest's {@code [rules]} make of a finding's severity, and which of them cannot be followed. */
final class SeverityPolicy {
    private static final String SECTION = "rules.";
    private static final String OFF = "off";
    private static final String WHY_KNOWN =
            "A setting that nothing reads looks like a rule that is set, and the rule still weighs what it did.";

    private final Map<String, Optional<Severity>> chosen = new HashMap<>();
    private final List<Finding> objections = new ArrayList<>();

    private SeverityPolicy() {}

    /** Reads {@code [rules]}; a manifest that is absent or unreadable sets nothing. */
    static SeverityPolicy of(ManifestState state, Map<String, Rule> known) {
        SeverityPolicy policy = new SeverityPolicy();
        if (state instanceof ManifestState.Present present) {
            present.manifest().entries().forEach((key, entry) -> {
                if (key.startsWith(SECTION)) {
                    policy.read(key, entry, known);
                }
            });
        }
        return policy;
    }

    /** One SC155 for each setting that cannot be followed. */
    List<Finding> objections() {
        return List.copyOf(objections);
    }

    /**
     * The finding with the severity that holds, or nothing when its rule is off. An untouchable one only gets worse; a
     * rule that can be set may have findings that are, drift from the level gate on.
     */
    Optional<Finding> apply(Finding finding) {
        Optional<Severity> wanted = chosen.get(finding.rule().id());
        if (wanted == null) {
            return Optional.of(finding);
        }
        if (finding.rule().untouchable()) {
            Severity own = finding.severity();
            return Optional.of(finding.withSeverity(worse(wanted.orElse(own), own)));
        }
        return wanted.map(finding::withSeverity);
    }

    private void read(String key, Manifest.Entry entry, Map<String, Rule> known) {
        String id = key.substring(SECTION.length());
        String was = key + " was '" + entry.value() + "' but ";
        Rule rule = known.get(id);
        if (rule == null) {
            object(key, entry, was + "there is no rule " + id, WHY_KNOWN, "Name a rule of docs/rules/index.md");
            return;
        }
        Optional<Severity> wanted = severity(entry.value());
        if (wanted.isEmpty() && !OFF.equals(entry.value())) {
            object(
                    key,
                    entry,
                    was + "must be one of error, warning, note, off",
                    WHY_KNOWN,
                    "Write one of the four words");
        } else if (rule.untouchable() && lowers(wanted, rule.severity())) {
            object(
                    key,
                    entry,
                    was + id + " cannot be set below " + rule.severity().word(),
                    "A crate does not judge itself: this rule holds for all of them or proves nothing.",
                    "Delete the line and fix what " + id + " finds");
        } else {
            chosen.put(id, wanted);
        }
    }

    private void object(String key, Manifest.Entry entry, String what, String why, String fix) {
        objections.add(Finding.of(PipelineRules.SETTING, entry.where(), key, what, why, fix));
    }

    private static boolean lowers(Optional<Severity> wanted, Severity own) {
        return wanted.isEmpty() || wanted.get().compareTo(own) > 0;
    }

    private static Severity worse(Severity one, Severity other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Optional<Severity> severity(Object value) {
        for (Severity severity : Severity.values()) {
            if (severity.name().toLowerCase(Locale.ROOT).equals(value)) {
                return Optional.of(severity);
            }
        }
        return Optional.empty();
    }
}
