// SPDX-License-Identifier: Apache-2.0
// JUDGEMENT_COLLECT_SOURCE_FINDINGS
package dev.ctas7.smartcrate.cli;

import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What came out of some of the files; the files themselves are forgotten, so that memory does not grow with them. */
final class Judgement {
    private final List<Finding> findings = new ArrayList<>();
    private final List<FileMembers> members = new ArrayList<>();
    private final List<SourceFile> suppressing = new ArrayList<>();
    private final Map<String, FilePlace> places = new HashMap<>();
    private int suppressed;
    private int frozen;
    private int files;
    private long lines;

    /** What a file with findings is. */
    record FilePlace(String packageName, SourceKind kind) {}

    /** Counts a file, and keeps its members when they are asked for. */
    void count(SourceFile file, boolean keepMembers) {
        files++;
        lines += file.lines();
        if (keepMembers && !file.structure().members().isEmpty()) {
            members.add(new FileMembers(file.path(), file.structure().members()));
        }
        if (!file.structure().suppressions().isEmpty()) {
            suppressing.add(file);
        }
    }

    /** Keeps what a suppression of a whole package needs to know of a file with findings. */
    void place(SourceFile file) {
        places.put(file.path(), new FilePlace(file.packageName(), file.kind()));
    }

    void add(@Nullable Finding finding) {
        if (finding != null) {
            findings.add(finding);
        }
    }

    void add(Judgement other) {
        findings.addAll(other.findings);
        members.addAll(other.members);
        suppressing.addAll(other.suppressing);
        places.putAll(other.places);
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

    /** The files with an annotation that suppresses. */
    List<SourceFile> suppressing() {
        return suppressing;
    }

    /** The files with findings, by path. */
    Map<String, FilePlace> places() {
        return places;
    }

    /** Takes out what the sources suppress. */
    void suppress(Predicate<Finding> covered) {
        int before = findings.size();
        findings.removeIf(covered);
        suppressed += before - findings.size();
    }

    /** Takes out what baselines hold. */
    void freeze(Predicate<Finding> held) {
        int before = findings.size();
        findings.removeIf(held);
        frozen += before - findings.size();
    }

    int suppressed() {
        return suppressed;
    }

    int frozen() {
        return frozen;
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
