// SPDX-License-Identifier: Apache-2.0
// JUDGEMENT_COLLECT_SOURCE_FINDINGS
package dev.ctas7.smartcrate.cli;

import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came out of some of the files; the files themselves are forgotten, so that memory does not grow with them. */
final class Judgement {
    private final List<Finding> findings = new ArrayList<>();
    private final List<FileMembers> members = new ArrayList<>();
    private int files;
    private long lines;

    /** Counts a file, and keeps its members when they are asked for. */
    void count(SourceFile file, boolean keepMembers) {
        files++;
        lines += file.lines();
        if (keepMembers && !file.structure().members().isEmpty()) {
            members.add(new FileMembers(file.path(), file.structure().members()));
        }
    }

    void add(@Nullable Finding finding) {
        if (finding != null) {
            findings.add(finding);
        }
    }

    void add(Judgement other) {
        findings.addAll(other.findings);
        members.addAll(other.members);
        files += other.files;
        lines += other.lines;
    }

    /** Puts everything into an order that does not depend on who found it first. */
    void sort() {
        findings.sort(new Comparator<>() {
            @Override
            public int compare(Finding one, Finding other) {
                return byPlace(one, other);
            }
        });
        members.sort(new Comparator<>() {
            @Override
            public int compare(FileMembers one, FileMembers other) {
                return one.file().compareTo(other.file());
            }
        });
    }

    private static int byPlace(Finding one, Finding other) {
        int order = one.where().file().compareTo(other.where().file());
        order = order != 0
                ? order
                : Integer.compare(one.where().line(), other.where().line());
        order = order != 0
                ? order
                : Integer.compare(one.where().column(), other.where().column());
        order = order != 0 ? order : one.rule().id().compareTo(other.rule().id());
        return order != 0 ? order : one.what().compareTo(other.what());
    }

    List<Finding> findings() {
        return findings;
    }

    List<FileMembers> members() {
        return members;
    }

    int files() {
        return files;
    }

    long lines() {
        return lines;
    }

    /** How many findings weigh as much. */
    int count(Severity severity) {
        int count = 0;
        for (Finding finding : findings) {
            count += finding.severity() == severity ? 1 : 0;
        }
        return count;
    }
}
