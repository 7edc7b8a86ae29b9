// SPDX-License-Identifier: Apache-2.0
// SCORE_FORMAT_ROUNDED_POINTS
package dev.ctas7.smartcrate.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Points as reports show them: whole when they are, else with at most two decimals. */
public final class Points {
    private Points() {}

    /** {@code 60}, {@code 13.33}, {@code 7.5}; halves are rounded up. */
    public static BigDecimal of(double points) {
        BigDecimal rounded =
                BigDecimal.valueOf(points).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        // 60 stripped is 6E+1, which is no integer in text.
        return rounded.scale() < 0 ? rounded.setScale(0, RoundingMode.UNNECESSARY) : rounded;
    }

    /** The same as text. */
    public static String text(double points) {
        return of(points).toPlainString();
    }
}
