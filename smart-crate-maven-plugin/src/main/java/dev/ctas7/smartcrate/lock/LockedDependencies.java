// SPDX-License-Identifier: Apache-2.0
// DEPENDENCY_COMPARE_LOCKED_LINE
package dev.ctas7.smartcrate.lock;

import dev.ctas7.smartcrate.facts.proof.DependencyFacts;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the lock says of each dependency. */
public final class LockedDependencies {
    /** What the lock says of one. */
    public enum Standing {
        /** Its line is the lock's, with its content. */
        HELD,
        /** The lock has another line for it. */
        DIFFERENT,
        /** The lock has no line for it, or none that speaks of its content. */
        UNKNOWN
    }

    /**
     * One answer.
     *
     * @param reason in words, without a full stop
     */
    public record Answer(Standing standing, String reason) {}

    private final LockState state;
    private final Map<String, Difference> differences;

    /** The lock as it was read, and what it would hold if it were written now. */
    public LockedDependencies(LockState state, Lock current) {
        this.state = state;
        List<Difference> all = state instanceof LockState.Present present
                ? LockComparison.compare(LockPart.DEPENDENCY, present.lock(), current)
                : List.of();
        differences = all.stream().collect(Collectors.toMap(Difference::key, Function.identity()));
    }

    /** What it says of this one. */
    public Answer of(DependencyFacts dependency) {
        if (!DependencyLine.isLocked(dependency)) {
            return unknown("the lock holds the scopes compile and runtime only");
        }
        if (state instanceof LockState.Unreadable) {
            return unknown(state.file() + " cannot be read");
        }
        if (!(state instanceof LockState.Present)) {
            return unknown("there is no lock");
        }
        Difference difference = differences.get(LockPart.DEPENDENCY.key(DependencyLine.of(dependency)));
        if (difference == null) {
            return DependencyLine.isOpened(dependency)
                    ? new Answer(Standing.HELD, "version and SHA-256 as in " + state.file())
                    : unknown("it could not be opened: " + dependency.problem());
        }
        return difference.locked() == null
                ? unknown("not in " + state.file())
                : new Answer(Standing.DIFFERENT, difference.describe() + " in " + state.file());
    }

    private static Answer unknown(String reason) {
        return new Answer(Standing.UNKNOWN, reason);
    }
}
