// SPDX-License-Identifier: Apache-2.0
// LINE_HOLD_BOUNDED_BYTES
package dev.ctas7.heartbeat.feed;

/**
 * One line of a feed. It is the reader's buffer and only good until the next line.
 *
 * @param number from 1
 * @param offset where it begins, in bytes from the beginning of what is read
 * @param bytes its bytes, of which the first {@code length} count
 * @param length how many bytes of it are there, at most {@link FeedLines#LONGEST}
 * @param size how many bytes it has without its newline; more than {@code length} when it is too long
 * @param ended whether a newline follows
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and copying every line of a feed would be most of the work.
record FeedLine(long number, long offset, byte[] bytes, int length, long size, boolean ended) {
    /** Whether bytes are missing because there were too many. */
    boolean tooLong() {
        return size > length;
    }

    /** Whether there is nothing on it but spaces, tabs and carriage returns. */
    boolean blank() {
        for (int i = 0; i < length; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
                return false;
            }
        }
        return !tooLong();
    }

    /** How many bytes it takes in the file. */
    long span() {
        return size + (ended ? 1 : 0);
    }
}
