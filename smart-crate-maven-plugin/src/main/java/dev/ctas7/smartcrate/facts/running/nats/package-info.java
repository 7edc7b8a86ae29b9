/**
 * The only package that knows the heartbeat module, which is on the class path only when a build named a NATS server.
 *
 * <p>Start at {@link dev.ctas7.smartcrate.facts.running.nats.OrchestratorQuestion}.
 */
@NullMarked
package dev.ctas7.smartcrate.facts.running.nats;

import org.jspecify.annotations.NullMarked;
