// SPDX-License-Identifier: Apache-2.0
// LOCK_REPORT_COMMAND_OUTCOME
package dev.ctas7.smartcrate.maven;

import dev.ctas7.smartcrate.lock.Difference;
import dev.ctas7.smartcrate.lock.LockOutcome;
import dev.ctas7.smartcrate.report.ConsoleText;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Says what a command did to the lock. */
final class LockLines {
    private static final int SHOWN = 20;

    private LockLines() {}

    /** Logs the outcome; throws when nothing was written because a person must act first. */
    static void print(LockOutcome outcome, Log log) throws MojoFailureException {
        if (outcome instanceof LockOutcome.Created created) {
            log.info(created.file() + ": created with " + created.entries() + " line(s); review it and commit it");
        } else if (outcome instanceof LockOutcome.Refreshed refreshed) {
            log.info(refreshed.file() + ": refreshed; review the change and commit it");
            list(refreshed.changes(), log);
        } else if (outcome instanceof LockOutcome.Unchanged unchanged) {
            log.info(unchanged.file() + ": already up to date");
        } else if (outcome instanceof LockOutcome.Acknowledged acknowledged) {
            log.info(acknowledged.file() + ": accepted "
                    + acknowledged.changes().size() + " change(s); review the change and commit it");
            list(acknowledged.changes(), log);
        } else if (outcome instanceof LockOutcome.Refused refused) {
            refused.open().stream().limit(SHOWN).forEach(difference -> log.error("    " + text(difference)));
            throw new MojoFailureException(
                    ConsoleText.safe(refused.file() + ": " + refused.reason() + ". " + refused.fix()));
        }
    }

    /** Says in one line what {@code auto_update} did. */
    static void printUpdate(LockOutcome.Refreshed refreshed, Log log) {
        log.info(ConsoleText.safe(refreshed.file() + ": content refreshed ("
                + refreshed.changes().size() + " file(s)), because semantic_lock.auto_update is true; commit it with"
                + " the change"));
    }

    private static void list(List<Difference> changes, Log log) {
        changes.stream().limit(SHOWN).forEach(difference -> log.info("    " + text(difference)));
        if (changes.size() > SHOWN) {
            log.info("    and " + (changes.size() - SHOWN) + " more");
        }
    }

    private static String text(Difference difference) {
        return ConsoleText.safe(difference.id() + " " + difference.describe());
    }
}
