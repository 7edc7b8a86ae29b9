// SPDX-License-Identifier: Apache-2.0
// SIZES_NAME_MEASURED_THINGS
package dev.ctas7.smartcrate.report.html;

import dev.ctas7.smartcrate.model.Distribution;

/**
 * What a measure is called.
 *
 * @param title as a heading
 * @param things what was measured, in the plural
 * @param thing one of them
 * @param unit what is counted, in the plural
 */
record SizeWords(String title, String things, String thing, String unit) {
    static SizeWords of(Distribution.Measure measure) {
        return switch (measure) {
            case FILE_LENGTH -> new SizeWords("Length of files", "files", "file", "lines");
            case COMPLEXITY -> new SizeWords("Complexity of methods", "methods", "method", "complexity");
        };
    }

    /** {@code 21 to 40}, or one number. */
    static String range(Distribution.Bucket bucket) {
        String from = Words.number(bucket.from());
        return bucket.from() == bucket.to() ? from : from + " to " + Words.number(bucket.to());
    }

    /** The numbers behind the bars, as a sentence. */
    String lead(Distribution spread) {
        return Words.count(spread.count(), thing) + ", median " + Words.number(spread.median())
                + ", nine of ten at most " + Words.number(spread.ninetieth()) + ", limit "
                + Words.number(spread.limit())
                + ".";
    }
}
