// SPDX-License-Identifier: Apache-2.0
// LOCK_WRITE_ACKNOWLEDGED_CHANGE
package dev.ctas7.smartcrate.lock;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.files.ModuleFiles;
import dev.ctas7.smartcrate.lock.LockOutcome.Acknowledged;
import dev.ctas7.smartcrate.lock.LockOutcome.Refused;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The goal {@code acknowledge}: takes over exactly the named changes and records the reason for the next reader. */
public final class AcknowledgeCommand {
    /** Longer is a document, and belongs into one that the reason can name. */
    private static final int LONGEST_REASON = 500;

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.:/#@+-]+");

    private AcknowledgeCommand() {}

    /**
     * Runs the command: all named changes or none.
     *
     * @param module the module's folder
     * @param changes ids as the gate prints them: {@code interface:demo.Router#route}, {@code drift:coupling}
     * @param reason why they are meant; 1 to 500 characters
     * @param date today
     * @param drift what has drifted from the locked intent
     * @throws IOException if the lock could not be written; the old one is whole then
     */
    public static LockOutcome run(
            CrateFacts facts, Path module, List<String> changes, String reason, LocalDate date, List<OpenDrift> drift)
            throws IOException {
        Optional<Refused> unready = LockReadiness.check(facts);
        if (unready.isPresent()) {
            return unready.get();
        }
        if (!(facts.lock() instanceof LockState.Present present)) {
            return LockCommand.refused(facts.lock());
        }
        String file = present.file();
        Optional<Refused> edited = LockReadiness.ledger(file, present.document());
        if (edited.isPresent()) {
            return edited.get();
        }
        List<Difference> open = LockUpdate.unacknowledged(present.lock(), facts.current());
        drift.forEach(one -> open.add(one.difference()));
        Optional<Refused> unsaid = checkReason(file, reason, open);
        if (unsaid.isPresent()) {
            return unsaid.get();
        }
        List<Difference> accepted = new ArrayList<>();
        Set<String> unknown = new LinkedHashSet<>(changes);
        for (Difference difference : open) {
            if (unknown.remove(difference.id())) {
                accepted.add(difference);
            }
        }
        if (!unknown.isEmpty() || accepted.isEmpty()) {
            return new Refused(file, unknownReason(unknown), "Name changes that are open: " + names(open), open);
        }
        return write(present, module, accepted, reason, date, drift);
    }

    private static Optional<Refused> checkReason(String file, String reason, List<Difference> open) {
        if (!reason.isBlank() && reason.length() <= LONGEST_REASON) {
            return Optional.empty();
        }
        String length = reason.isBlank() ? "is empty" : "has " + reason.length() + " characters";
        return Optional.of(new Refused(
                file,
                "smart-crate.reason " + length + " but must have 1 to " + LONGEST_REASON,
                "Say why the change is meant: -Dsmart-crate.reason='…'",
                open));
    }

    private static LockOutcome write(
            LockState.Present present,
            Path module,
            List<Difference> accepted,
            String reason,
            LocalDate date,
            List<OpenDrift> drift)
            throws IOException {
        Intent intent = Intent.of(present.lock().intent().lines());
        for (OpenDrift one : drift) {
            if (accepted.contains(one.difference())) {
                if (!one.refusal().isEmpty()) {
                    return new Refused(
                            present.file(), one.refusal(), OpenDrift.WITHOUT_A_PERSON, List.of(one.difference()));
                }
                intent = one.accept().apply(intent);
            }
        }
        LockDocument after = LockUpdate.accepted(present.document(), accepted, intent, reason.strip(), date);
        ModuleFiles.write(module, present.file(), LockFile.format(after));
        return new Acknowledged(present.file(), accepted);
    }

    /** The command's arguments that accept a difference, for messages; a reason is left to the person. */
    public static String arguments(Difference difference) {
        String change = "-Dsmart-crate.change=" + difference.id();
        // A shell would cut <init> and Outer$Inner to pieces.
        return (PLAIN.matcher(difference.id()).matches() ? change : "'" + change + "'") + " -Dsmart-crate.reason=…";
    }

    private static String unknownReason(Set<String> unknown) {
        return unknown.isEmpty()
                ? "smart-crate.change names no change"
                : "there is no open change '" + String.join("', '", unknown) + "'";
    }

    private static String names(List<Difference> open) {
        return open.isEmpty()
                ? "there are none, the lock fits"
                : String.join(", ", open.stream().limit(5).map(Difference::id).toList())
                        + (open.size() > 5 ? " and " + (open.size() - 5) + " more" : "");
    }
}
