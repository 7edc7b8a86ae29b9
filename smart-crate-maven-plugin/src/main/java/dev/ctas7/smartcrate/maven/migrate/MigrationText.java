// SPDX-License-Identifier: Apache-2.0
// MIGRATION_RENDER_CONSOLE_LINES
package dev.ctas7.smartcrate.maven.migrate;

import dev.ctas7.smartcrate.facts.source.lexical.ForbiddenWord;
import dev.ctas7.smartcrate.migrate.ChangedFile;
import dev.ctas7.smartcrate.migrate.Migration;
import dev.ctas7.smartcrate.migrate.edit.Open;
import dev.ctas7.smartcrate.report.ConsoleText;
import java.util.ArrayList;
import java.util.List;

/** A migration in lines for a person: what changes in short, and every place that is left. */
public final class MigrationText {
    private static final int SHOWN_LINES = 12;
    private static final int LONGEST = 160;

    private final Migration migration;
    private final State state;

    /**
     * What is known beside the changes.
     *
     * @param applied whether they are written
     * @param patch where the patch is, relative to the module; empty when nothing changes
     * @param foundation whether the module depends on foundation-core
     * @param goal how to call a goal of this plugin, without its name
     * @param locked whether the module has a lock
     */
    public record State(boolean applied, String patch, boolean foundation, String goal, boolean locked) {}

    /** The text of a migration in a state. */
    public MigrationText(Migration migration, State state) {
        this.migration = migration;
        this.state = state;
    }

    /** What changes, or has changed: each file with its changed lines, many lines cut. */
    public List<String> changes() {
        List<String> lines = new ArrayList<>();
        if (migration.changed().isEmpty()) {
            lines.add(
                    migration.open().isEmpty()
                            ? "nothing to migrate: no " + ForbiddenWord.NAME + " here"
                            : "nothing that migrate can change by itself");
            return lines;
        }
        lines.add((state.applied() ? "changed " : "would change ")
                + count(migration.changed().size(), "file") + ":");
        for (ChangedFile file : migration.changed()) {
            lines.add("  " + ConsoleText.safe(file.path()));
            List<String> shown = file.shown();
            shown.stream().limit(SHOWN_LINES).forEach(line -> lines.add("    " + ConsoleText.safe(cut(line))));
            if (shown.size() > SHOWN_LINES) {
                lines.add("    … and " + (shown.size() - SHOWN_LINES) + " more lines");
            }
        }
        return lines;
    }

    /** Every place that a person decides. */
    public List<String> open() {
        List<String> lines = new ArrayList<>();
        if (migration.open().isEmpty()) {
            return lines;
        }
        lines.add("left to you, " + count(migration.open().size(), "place") + ":");
        for (Open one : migration.open()) {
            String place = one.file() + ":" + one.line() + ":" + one.column();
            lines.add("  " + ConsoleText.safe(place) + ": " + ConsoleText.safe(cut(one.what())));
            lines.add("    why  " + ConsoleText.safe(one.why()));
            lines.add("    fix  " + ConsoleText.safe(one.todo()));
        }
        return lines;
    }

    /** What to do next; nothing when nothing changes. */
    public List<String> next() {
        List<String> lines = new ArrayList<>();
        if (migration.changed().isEmpty()) {
            return lines;
        }
        lines.add("Next:");
        if (!state.applied()) {
            lines.add("  read " + state.patch() + ", then apply it: mvn " + state.goal() + "migrate"
                    + " -Dsmart-crate.apply (or in this folder: git apply " + state.patch() + ")");
            return lines;
        }
        if (migration.changesSources() && !state.foundation()) {
            lines.add("  add the dependency dev.ctas7:foundation-core to pom.xml: the sources use it now");
        }
        if (migration.changesSources()) {
            lines.add(
                    "  make stored addresses anew: the old hash's values never match Murmur3's, and 32 bytes became 16");
        }
        String lock = "mvn compile " + state.goal() + "lock";
        lines.add(
                state.locked()
                        ? "  compile and refresh the lock: " + lock + ", then mvn verify"
                        : "  compile and test: mvn verify");
        return lines;
    }

    private static String cut(String line) {
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    private static String count(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
