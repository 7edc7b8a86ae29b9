// SPDX-License-Identifier: Apache-2.0
// SEMANTIC_COMPARE_LOCKED_PARTS
package dev.ctas7.smartcrate.gates.semantic;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.lock.AcknowledgeCommand;
import dev.ctas7.smartcrate.lock.Difference;
import dev.ctas7.smartcrate.lock.LockComparison;
import dev.ctas7.smartcrate.lock.LockPart;
import dev.ctas7.smartcrate.lock.LockState;
import dev.ctas7.smartcrate.manifest.SemanticLockSettings;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
import dev.ctas7.smartcrate.model.Severity;
import java.util.ArrayList;
import java.util.List;

/** Findings of a lock that could be read. */
final class LockFindings {
    /** Of each part; a changed line end or a renamed package touches everything, and nobody reads a thousand lines. */
    static final int MOST = 20;

    private static final String UNEXPLAINED =
            "What changed without a person's reason is what the lock is there to show.";
    private static final String REFRESH = "Run mvn smart-crate:lock and commit the lock with the change";

    private final CrateFacts facts;
    private final LockState.Present present;
    private final SemanticLockSettings settings;

    LockFindings(CrateFacts facts, LockState.Present present, SemanticLockSettings settings) {
        this.facts = facts;
        this.present = present;
        this.settings = settings;
    }

    List<Finding> all() {
        List<Finding> findings = new ArrayList<>(contradictions());
        for (LockPart part : LockPart.MATCHED) {
            findings.addAll(differences(part));
        }
        return findings;
    }

    private List<Finding> contradictions() {
        String crate = present.document().crate();
        if (!crate.equals(facts.identity().artifactId())) {
            return List.of(contradiction(
                    1,
                    "crate",
                    "lock was written for crate '" + crate + "' but this is '"
                            + facts.identity().artifactId() + "'"));
        }
        List<Finding> findings = new ArrayList<>();
        for (LockPart part : LockPart.values()) {
            if (!part.fits(present.document())) {
                findings.add(contradiction(
                        present.document().line(part, ""),
                        part.word(),
                        "hash of [" + part.word() + "] does not fit its lines"));
            }
        }
        present.document()
                .objection()
                .ifPresent(what -> findings.add(Finding.of(
                        SemanticRules.CONTRADICTION,
                        Location.of(present.file(), present.document().originLine()),
                        "origin",
                        what,
                        UNEXPLAINED,
                        "Restore it: git checkout -- " + present.file()
                                + "; a merge keeps the acknowledgements of both sides")));
        return findings;
    }

    private Finding contradiction(int line, String element, String what) {
        return Finding.of(
                SemanticRules.CONTRADICTION,
                Location.of(present.file(), line),
                element,
                what,
                "A lock that was edited or merged by hand no longer says what a person accepted.",
                "Restore it from git, or run mvn smart-crate:lock and review what it changes");
    }

    private List<Finding> differences(LockPart part) {
        List<Difference> differences = LockComparison.compare(part, present.lock(), facts.current());
        List<Finding> findings = new ArrayList<>();
        // One more is shown rather than counted: "and 1 more" takes the same line.
        int shown = differences.size() > MOST + 1 ? MOST : differences.size();
        for (Difference difference : differences.subList(0, shown)) {
            findings.add(weighed(part, finding(difference)));
        }
        if (shown < differences.size()) {
            findings.add(weighed(part, rest(part, differences.size() - shown)));
        }
        return findings;
    }

    private Finding finding(Difference difference) {
        LockPart part = difference.part();
        return Finding.of(
                SemanticRules.of(part),
                place(difference),
                element(difference),
                subject(part) + " " + difference.key() + " " + difference.describe(),
                why(part),
                part == LockPart.CONTENT
                        ? REFRESH
                        : "If it is meant: mvn smart-crate:acknowledge " + AcknowledgeCommand.arguments(difference));
    }

    private Finding rest(LockPart part, int count) {
        return Finding.of(
                SemanticRules.of(part),
                Location.of(present.file(), present.document().line(part, "")),
                part.word(),
                count + " more differences in [" + part.word() + "]",
                why(part),
                part == LockPart.CONTENT ? REFRESH : "Look at the ones shown first, then run the gate again");
    }

    /** A changed file is where the change is; what is gone, or has no file of its own, stands in the lock. */
    private Location place(Difference difference) {
        boolean here = difference.part() == LockPart.CONTENT && difference.current() != null;
        return here
                ? Location.of(difference.key())
                : Location.of(present.file(), present.document().line(difference.part(), difference.key()));
    }

    private static String element(Difference difference) {
        boolean wholeFile = difference.part() == LockPart.CONTENT && difference.current() != null;
        return wholeFile ? "" : difference.key();
    }

    private Finding weighed(LockPart part, Finding finding) {
        if (part == LockPart.CONTENT && settings.autoUpdate()) {
            return finding.withSeverity(Severity.NOTE);
        }
        return settings.verifyOnBuild() ? finding : finding.withSeverity(Severity.WARNING);
    }

    private static String subject(LockPart part) {
        return switch (part) {
            case CONTENT -> "content of";
            case INTERFACE -> "interface";
            case DEPENDENCY -> "dependency";
            case INTENT -> "intent";
        };
    }

    private static String why(LockPart part) {
        return switch (part) {
            case CONTENT -> "What changed after the lock was written has not been looked at together with it.";
            case INTERFACE -> "Callers are compiled against this; a change nobody decided breaks them.";
            case DEPENDENCY -> "What is on the class path runs with all rights of the crate.";
            case INTENT -> "Drift is measured from what was promised then.";
        };
    }
}
