// SPDX-License-Identifier: Apache-2.0
/**
 * The bus between processes: NATS, by the client jnats, which nothing outside this package knows.
 *
 * <p>Start at {@link dev.ctas7.heartbeat.bus.nats.NatsBus}. A {@code NatsLink} is one connection; when it ends another
 * is made, for ever.
 */
@NullMarked
package dev.ctas7.heartbeat.bus.nats;

import org.jspecify.annotations.NullMarked;
