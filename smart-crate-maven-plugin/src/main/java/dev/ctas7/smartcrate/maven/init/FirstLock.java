// SPDX-License-Identifier: Apache-2.0
// LOCK_WRITE_FIRST_STATE
package dev.ctas7.smartcrate.maven.init;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import dev.ctas7.smartcrate.gate.Settings;
import dev.ctas7.smartcrate.gates.heartbeat.HeartbeatGate;
import dev.ctas7.smartcrate.lock.LockCommand;
import dev.ctas7.smartcrate.lock.LockOutcome;
import dev.ctas7.smartcrate.lock.LockState;
import dev.ctas7.smartcrate.lock.OpenDrift;
import dev.ctas7.smartcrate.manifest.ManifestState;
import dev.ctas7.smartcrate.manifest.SemanticLockSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The crate's first lock: made once the crate is compiled and proved, and never on a build server, where nobody would
 * review and commit it.
 *
 * @param state how far it is
 * @param line what was done, or why not, for the user
 */
public record FirstLock(State state, String line) {
    /** The class path is not known, as in a reactor of which nothing is compiled. */
    public static final FirstLock UNRESOLVED =
            new FirstLock(State.NOT_COMPILED, "no lock yet: the crate and what it depends on are not compiled");

    /** How far a crate is. */
    public enum State {
        /** It has a lock, or wants none. */
        DONE,
        /** It has to be compiled as it is now. */
        NOT_COMPILED,
        /** Something else is in the way. */
        IN_THE_WAY
    }

    /**
     * Makes the lock unless there is one.
     *
     * @param server whether a build server runs this
     * @throws IOException if it cannot be written
     */
    public static FirstLock make(CrateFacts facts, Path module, List<OpenDrift> drift, boolean server)
            throws IOException {
        LockState lock = facts.lock();
        if (!(lock instanceof LockState.Absent)) {
            return new FirstLock(State.DONE, "kept     " + lock.file());
        }
        if (facts.manifest() instanceof ManifestState.Present present
                && !SemanticLockSettings.of(present.manifest()).enabled()) {
            return new FirstLock(State.DONE, "no lock: [semantic_lock] enabled is false");
        }
        if (!isCompiled(facts)) {
            return new FirstLock(State.NOT_COMPILED, "no lock yet: the crate is not compiled as it is now");
        }
        String self = facts.identity().artifactId();
        boolean proven = !new HeartbeatGate()
                .judge(facts, Settings.defaults())
                .score()
                .unauthorizedCrates()
                .contains(self);
        if (!proven) {
            return new FirstLock(State.IN_THE_WAY, "no lock yet: " + self + " has no valid proof");
        }
        if (server) {
            return new FirstLock(
                    State.IN_THE_WAY, "no lock: this is a build server; run init where the lock can be committed");
        }
        LockOutcome outcome = LockCommand.run(facts, module, drift);
        if (outcome instanceof LockOutcome.Created created) {
            return new FirstLock(
                    State.DONE,
                    "created  " + created.file() + ", " + created.entries() + " lines: review and commit it");
        }
        String why = outcome instanceof LockOutcome.Refused refused ? refused.reason() + ". " + refused.fix() : "";
        return new FirstLock(State.IN_THE_WAY, "no lock: " + why);
    }

    /** Whether every main source has class files of its own state; a crate without sources needs none. */
    private static boolean isCompiled(CrateFacts facts) {
        boolean sources = facts.sources().stream().anyMatch(source -> source.kind() == SourceKind.MAIN);
        boolean classes = !facts.classes().classes().isEmpty();
        return !sources || (classes && facts.classes().compiled().outdated().isEmpty());
    }
}
