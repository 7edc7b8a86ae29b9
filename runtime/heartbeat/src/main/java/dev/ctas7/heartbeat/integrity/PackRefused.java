// SPDX-License-Identifier: Apache-2.0
// EXCEPTION_DESCRIBE_UNREADABLE_PACK
package dev.ctas7.heartbeat.integrity;

/** A file that is no state pack. Its message is a sentence in our own words: nothing of the file is in it. */
final class PackRefused extends Exception {
    private static final long serialVersionUID = 1;

    PackRefused(String sentence) {
        super(sentence);
    }

    /** The sentence. */
    String sentence() {
        return String.valueOf(getMessage());
    }
}
