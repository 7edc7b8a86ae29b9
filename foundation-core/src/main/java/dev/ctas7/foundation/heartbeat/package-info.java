/**
 * What crates and the orchestrator tell each other over NATS, as values (RFC-9051 sections 4.2 and 6).
 *
 * <p>Start at {@link dev.ctas7.foundation.heartbeat.LocalHeartbeat}. Each component's name in snake case is its key on
 * the wire. Values check themselves when they are made and report all that is wrong at once, under the wire's keys;
 * reading and writing JSON is the runtime's business.
 */
@NullMarked
package dev.ctas7.foundation.heartbeat;

import org.jspecify.annotations.NullMarked;
