// SPDX-License-Identifier: Apache-2.0
// LOCK_WRITE_REFRESHED_FILE
package dev.ctas7.smartcrate.lock;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.files.ModuleFiles;
import dev.ctas7.smartcrate.lock.LockOutcome.Created;
import dev.ctas7.smartcrate.lock.LockOutcome.Refreshed;
import dev.ctas7.smartcrate.lock.LockOutcome.Refused;
import dev.ctas7.smartcrate.lock.LockOutcome.Unchanged;
import dev.ctas7.smartcrate.model.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The goal {@code lock}: creates the lock, or refreshes its content part. Never moves what a person must accept. */
public final class LockCommand {
    private LockCommand() {}

    /**
     * Runs the command.
     *
     * @param module the module's folder
     * @param drift what has drifted from the locked intent
     * @throws IOException if the lock could not be written; the old one is whole then
     */
    public static LockOutcome run(CrateFacts facts, Path module, List<OpenDrift> drift) throws IOException {
        Optional<Refused> unready = LockReadiness.check(facts);
        if (unready.isPresent()) {
            return unready.get();
        }
        LockState state = facts.lock();
        if (state instanceof LockState.Absent absent) {
            return create(facts, absent, module);
        }
        return state instanceof LockState.Present present ? refresh(facts, present, module, drift) : refused(state);
    }

    private static LockOutcome create(CrateFacts facts, LockState.Absent absent, Path module) throws IOException {
        String file = absent.file();
        if (absent.knownToGit()) {
            return new Refused(
                    file,
                    "git has a " + file + " in its index, so a new one would hide what changed since",
                    "Restore it: git checkout -- " + file + " (or begin anew: git rm --cached " + file + ")",
                    List.of());
        }
        Lock current = facts.current();
        ModuleFiles.write(
                module, file, LockFile.format(LockDocument.of(facts.identity().artifactId(), current)));
        int entries = Arrays.stream(LockPart.values())
                .mapToInt(part -> part.of(current).lines().size())
                .sum();
        return new Created(file, entries);
    }

    private static LockOutcome refresh(CrateFacts facts, LockState.Present present, Path module, List<OpenDrift> drift)
            throws IOException {
        LockDocument before = present.document();
        List<Difference> open = LockUpdate.unacknowledged(before.lock(), facts.current());
        drift.stream().filter(OpenDrift::blocks).forEach(one -> open.add(one.difference()));
        if (!open.isEmpty()) {
            return new Refused(
                    present.file(),
                    open.size() + " change(s) of interface, dependencies or intent nobody has acknowledged",
                    "Accept each: mvn smart-crate:acknowledge " + AcknowledgeCommand.arguments(open.get(0)),
                    open);
        }
        LockDocument after = LockUpdate.refreshed(before, facts.identity().artifactId(), facts.current());
        if (after.lock().equals(before.lock()) && after.crate().equals(before.crate())) {
            return new Unchanged(present.file());
        }
        ModuleFiles.write(module, present.file(), LockFile.format(after));
        return new Refreshed(present.file(), LockComparison.compare(LockPart.CONTENT, before.lock(), facts.current()));
    }

    /** What cannot be read may hold acknowledgements, so it is not written over. */
    static Refused refused(LockState state) {
        if (state instanceof LockState.Unreadable unreadable) {
            Finding first = unreadable.findings().get(0);
            return new Refused(
                    state.file(), "line " + first.where().line() + ": " + first.what(), first.fix(), List.of());
        }
        return new Refused(state.file(), "there is no lock yet", "Create it: mvn smart-crate:lock", List.of());
    }
}
