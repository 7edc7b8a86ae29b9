// SPDX-License-Identifier: Apache-2.0
// FEED_DEFINE_APPEND_CONTRACT
package dev.ctas7.heartbeat.feed;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;

/** The end of a feed, open for one line. */
interface LineSink extends Closeable {
    /** Opens it. */
    @FunctionalInterface
    interface Opening {
        LineSink open() throws IOException;
    }

    /** Whether what is there ends without a newline: somebody was stopped in the middle of a line. */
    boolean endsTorn() throws IOException;

    /** Appends as much as can be had in one go. */
    void write(ByteBuffer bytes) throws IOException;
}
