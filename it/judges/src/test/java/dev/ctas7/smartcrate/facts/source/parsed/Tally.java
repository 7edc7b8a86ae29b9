// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.source.parsed;

import java.util.ArrayList;
import java.util.List;

/** What a comparison has seen so far. */
final class Tally {
    private static final int SHOWN = 50;

    private final List<String> differences = new ArrayList<>();
    private final List<String> doubts = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private int files;
    private int differing;
    private long lines;
    private long members;

    void file(long lineCount) {
        files++;
        lines += lineCount;
    }

    void doubt(String what) {
        doubts.add(what);
    }

    /** javac's own errors: such a file can judge nobody. */
    void refused(String what) {
        refused.add(what);
    }

    void compared(long memberCount, List<String> found) {
        members += memberCount;
        differing += found.size();
        found.stream().limit(Math.max(0, SHOWN - differences.size())).forEach(differences::add);
    }

    synchronized void add(Tally other) {
        files += other.files;
        lines += other.lines;
        members += other.members;
        differing += other.differing;
        doubts.addAll(other.doubts);
        refused.addAll(other.refused);
        other.differences.stream()
                .limit(Math.max(0, SHOWN - differences.size()))
                .forEach(differences::add);
    }

    int files() {
        return files;
    }

    long lines() {
        return lines;
    }

    int differing() {
        return differing;
    }

    /** The first of them, readable. */
    List<String> differences() {
        return differences;
    }

    List<String> doubts() {
        return doubts;
    }

    List<String> refused() {
        return refused;
    }

    @Override
    public String toString() {
        return "%,d files, %,d lines, %,d members compared, %d differences, %d files in doubt, %d refused by javac"
                .formatted(files, lines, members, differing, doubts.size(), refused.size());
    }
}
