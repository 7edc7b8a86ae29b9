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
import java.nio.file.Files;
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
        if (state instanceof LockState.Unreadable unreadable && unreadable.sides() != null) {
            return refresh(facts, state.file(), unreadable.sides().resolved(facts.current()), module, drift);
        }
        return state instanceof LockState.Present present
                ? refresh(facts, state.file(), present.document(), module, drift)
                : refused(state);
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
        if (!absent.former().isEmpty()) {
            return new Refused(
                    file,
                    "the module has a lock at " + absent.former() + ", and a new one would hide what changed since",
                    moved(absent, module),
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

    private static String moved(LockState.Absent absent, Path module) {
        String former = absent.former();
        return Files.exists(module.resolve(former))
                ? "Move it: git mv " + former + " " + absent.file()
                : "Restore it, then move it: git checkout -- " + former + " && git mv " + former + " " + absent.file();
    }

    private static LockOutcome refresh(
            CrateFacts facts, String file, LockDocument before, Path module, List<OpenDrift> drift) throws IOException {
        Optional<Refused> edited = LockReadiness.ledger(file, before);
        if (edited.isPresent()) {
            return edited.get();
        }
        List<Difference> open = LockUpdate.unacknowledged(before.lock(), facts.current());
        drift.stream().filter(OpenDrift::blocks).forEach(one -> open.add(one.difference()));
        if (!open.isEmpty()) {
            return new Refused(
                    file,
                    open.size() + " change(s) of interface, dependencies or intent nobody has acknowledged",
                    "Accept each: mvn smart-crate:acknowledge " + AcknowledgeCommand.arguments(open.get(0)),
                    open);
        }
        LockDocument after = LockUpdate.refreshed(before, facts.identity().artifactId(), facts.current());
        boolean merged = facts.lock() instanceof LockState.Unreadable;
        if (!merged && after.lock().equals(before.lock()) && after.crate().equals(before.crate())) {
            return new Unchanged(file);
        }
        ModuleFiles.write(module, file, LockFile.format(after));
        return new Refreshed(file, LockComparison.compare(LockPart.CONTENT, before.lock(), facts.current()));
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
