/**
 * Gate 0: does this crate prove what it is built on, and do the crates around it?
 *
 * <p>Start at {@link dev.ctas7.smartcrate.gates.heartbeat.HeartbeatGate}. One small class a family of rules; a crate
 * does not judge itself, so nothing in here can be lowered, suppressed or frozen.
 */
@NullMarked
package dev.ctas7.smartcrate.gates.heartbeat;

import org.jspecify.annotations.NullMarked;
