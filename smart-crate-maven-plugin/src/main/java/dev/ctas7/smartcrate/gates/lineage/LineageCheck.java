// SPDX-License-Identifier: Apache-2.0
// HEADER_COMPARE_FORMER_PROMISE
package dev.ctas7.smartcrate.gates.lineage;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.facts.lineage.HeaderHistory;
import dev.ctas7.smartcrate.facts.lineage.PastSource;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
import dev.ctas7.smartcrate.model.Severity;
import dev.ctas7.smartcrate.pattern.Constraint;
import dev.ctas7.smartcrate.pattern.Header;
import dev.ctas7.smartcrate.pattern.SourceHeader;
import dev.ctas7.smartcrate.pattern.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares the headers of main sources with those of the commit that last changed the lock.
 *
 * <p>Only what was a proper header then can be lost; putting a malformed one right is no loss.
 */
final class LineageCheck {
    private static final String WHY =
            "A header is the promise that the code is held to; changed unseen, it holds the code to nothing.";

    private final HeaderHistory history;
    private final String lock;
    private final Vocabulary vocabulary;

    LineageCheck(HeaderHistory history, String lock, Vocabulary vocabulary) {
        this.history = history;
        this.lock = lock;
        this.vocabulary = vocabulary;
    }

    List<Finding> check(CrateFacts facts) {
        Map<String, SourceFile> sources = new HashMap<>();
        for (SourceFile file : facts.sources()) {
            if (file.kind() == SourceKind.MAIN
                    && !file.describesPackageOrModule()
                    && file.problem().isEmpty()) {
                sources.put(file.path(), file);
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (PastSource past : history.sources()) {
            SourceFile now = sources.get(past.path());
            SourceHeader then = SourceHeader.of(past.then(), vocabulary);
            if (now != null && then.header().filter(Header::wellFormed).isPresent()) {
                compare(past, then, now).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private Optional<Finding> compare(PastSource past, SourceHeader then, SourceFile file) {
        SourceHeader now = SourceHeader.of(file, vocabulary);
        Header former = then.header().orElseThrow();
        if (now.header().isEmpty()) {
            return Optional.of(lost(past, former));
        }
        Header header = now.header().get();
        if (!header.text().equals(former.text())) {
            return Optional.of(changed(past, former, header, "header is " + header.text() + ", was " + former.text()));
        }
        List<String> dropped = then.constraints().stream()
                .filter(constraint -> !now.constraints().contains(constraint))
                .map(Constraint::word)
                .toList();
        return dropped.isEmpty()
                ? Optional.empty()
                : Optional.of(changed(
                        past,
                        former,
                        header,
                        "header " + header.text() + " has lost its constraint " + String.join(", ", dropped)
                                + ", declared below it"));
    }

    private Finding lost(PastSource past, Header former) {
        Finding finding = Finding.of(
                LineageRules.LOST,
                Location.of(past.path()),
                former.text(),
                "header " + former.text() + " is lost, which stood " + place(past, former),
                WHY,
                fix(past, "put // " + former.text() + " back above the first declaration"));
        return weighed(past, finding);
    }

    private Finding changed(PastSource past, Header former, Header now, String what) {
        Finding finding = Finding.of(
                LineageRules.CHANGED,
                new Location(past.path(), now.line().line(), now.line().column()),
                former.text(),
                what + " " + place(past, former),
                WHY,
                fix(past, "restore what it was"));
        return weighed(past, finding);
    }

    private String place(PastSource past, Header former) {
        String file = past.then().path().equals(past.path())
                ? ""
                : " of " + past.then().path();
        return "in line " + former.line().line() + file + " in commit " + history.shortCommit()
                + ", the last that changed " + lock;
    }

    private String fix(PastSource past, String restore) {
        return past.relocked()
                ? "Commit " + lock + ", which holds the change already, together with it, or " + restore
                : "If it is meant and looked at: mvn smart-crate:lock, and commit " + lock + " with it; else "
                        + restore;
    }

    /** The lock has been refreshed with the change and waits for its commit: nothing is left to decide. */
    private static Finding weighed(PastSource past, Finding finding) {
        return past.relocked() ? finding.withSeverity(Severity.NOTE) : finding;
    }
}
