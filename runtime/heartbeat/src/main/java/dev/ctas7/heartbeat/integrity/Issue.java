// SPDX-License-Identifier: Apache-2.0
// ISSUE_HOLD_DETECTED_CONDITION
package dev.ctas7.heartbeat.integrity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One thing that was detected.
 *
 * @param count how many entries of the pack it is about
 * @param first how a sentence names the first of them
 */
record Issue(IssueKind kind, int count, String first) {
    /** That a section is not there. */
    static List<Issue> lacking(IssueKind kind) {
        return List.of(new Issue(kind, 0, ""));
    }

    /** The entries that match, as one issue; none when nothing matches. */
    static <T> List<Issue> of(IssueKind kind, List<T> entries, Function<T, String> id, Predicate<T> matches) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            if (matches.test(entries.get(i))) {
                found.add(i);
            }
        }
        if (found.isEmpty()) {
            return List.of();
        }
        int first = found.get(0);
        return List.of(new Issue(kind, found.size(), Tone.mention(id.apply(entries.get(first)), first)));
    }

    /** The same entries as another kind. */
    Issue as(IssueKind other) {
        return new Issue(other, count, first);
    }

    String indicator() {
        return said(kind.text().indicator());
    }

    String action() {
        return said(kind.text().action());
    }

    String rationale() {
        return kind.text().rationale();
    }

    private String said(String text) {
        return text.replace("#", Integer.toString(count)).replace("@", first);
    }
}
