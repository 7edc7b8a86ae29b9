// SPDX-License-Identifier: Apache-2.0
// DAY_READ_COMMON_DATE
package dev.ctas7.smartcrate.maven;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** The day of this build. */
final class BuildDay {
    private BuildDay() {}

    /** In UTC, so that a suppression ends on the same day on every machine. */
    static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
