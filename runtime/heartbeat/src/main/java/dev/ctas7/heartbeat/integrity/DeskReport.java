// SPDX-License-Identifier: Apache-2.0
// REPORT_HOLD_DESK_OUTCOME
package dev.ctas7.heartbeat.integrity;

import java.time.Instant;

/** What came of asking for a report. */
public sealed interface DeskReport {
    /** What a command that prints this should exit with: 0 for advice, however bad, 2 when there is none. */
    int exitCode();

    /** Both documents. */
    record Advised(Advice advice) implements DeskReport {
        @Override
        public int exitCode() {
            return 0;
        }
    }

    /**
     * The contract's error state: there was no pack to read.
     *
     * @param generatedAt when that was found
     * @param reason one sentence: what was detected, and what to consider
     */
    record Unavailable(Instant generatedAt, String reason) implements DeskReport {
        /** The advisory framing. */
        public String tone() {
            return PlainText.UNAVAILABLE_TONE.text();
        }

        @Override
        public int exitCode() {
            return 2;
        }
    }
}
