// SPDX-License-Identifier: Apache-2.0
/**
 * The activity feed: one JSON line for each cycle of a runtime component, so that somebody can see that it still turns.
 *
 * <p>Start at {@link dev.ctas7.heartbeat.feed.FeedPulse}, which writes, and {@link dev.ctas7.heartbeat.feed.FeedCheck}
 * and {@link dev.ctas7.heartbeat.feed.IdleDriftMonitor}, which read. The feed is for looking only: no gate, score or
 * proof may ever read it.
 */
@NullMarked
package dev.ctas7.heartbeat.feed;

import org.jspecify.annotations.NullMarked;
