// SPDX-License-Identifier: Apache-2.0
// REPORT_DESCRIBE_UNREADABLE_TEXT
package dev.ctas7.smartcrate.report;

import java.io.IOException;

/** Says, in words that fit behind a file's name and are safe to print, why a text is no report of ours. */
public final class UnreadableReportException extends IOException {
    private static final long serialVersionUID = 1L;

    UnreadableReportException(String message) {
        super(message);
    }
}
