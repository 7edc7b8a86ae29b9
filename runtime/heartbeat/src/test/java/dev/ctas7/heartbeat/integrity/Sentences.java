// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.integrity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Every sentence that reports and moves are made of. */
final class Sentences {
    private Sentences() {}

    static Stream<String> all() {
        List<String> found = new ArrayList<>();
        for (IssueKind kind : IssueKind.values()) {
            Issue issue = new Issue(kind, 3, "'WO-17'");
            found.addAll(List.of(issue.indicator(), issue.action(), issue.rationale()));
            for (Arc arc : Arc.values()) {
                found.add(ArcText.of(arc).move(issue.action()));
            }
        }
        for (Arc arc : Arc.values()) {
            found.add(ArcText.of(arc).alignment());
            found.add(ArcText.of(arc).move(PlainText.NO_ISSUE_ACTION.text()));
            Arrays.stream(SignalStatus.values())
                    .forEach(status -> found.add(ArcText.of(arc).report(status)));
        }
        Arrays.stream(PlainText.values()).forEach(plain -> found.add(plain.text()));
        return found.stream();
    }
}
