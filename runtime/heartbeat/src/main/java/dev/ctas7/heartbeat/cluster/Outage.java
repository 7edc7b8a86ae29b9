// SPDX-License-Identifier: Apache-2.0
// STORE_EXPLAIN_OUTAGE_ONCE
package dev.ctas7.heartbeat.cluster;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Tells of a store that does not take what is written: one line when it begins, one when it ends. For one thread. */
final class Outage {
    private static final Logger LOG = System.getLogger(Outage.class.getName());

    private final String what;
    private long failures;

    /** Nothing is wrong with the writing of this yet. */
    Outage(String what) {
        this.what = what;
    }

    void failed(Exception why) {
        if (failures++ == 0) {
            LOG.log(
                    Level.WARNING,
                    "{0} is not stored in key-value: {1}; messages and answers to requests go on without it",
                    what,
                    why.getMessage());
        }
    }

    void worked() {
        if (failures > 0) {
            LOG.log(Level.INFO, "{0} is stored in key-value again, after {1} failure(s)", what, failures);
            failures = 0;
        }
    }
}
