// SPDX-License-Identifier: Apache-2.0
/**
 * Which crates there are, when each was last heard, and what to think of them: bounded, and small for each crate.
 *
 * <p>Start at {@link dev.ctas7.heartbeat.registry.Registry}. Nothing in here asks for the time or talks to anybody:
 * times are given, judgements are handed back.
 */
@NullMarked
package dev.ctas7.heartbeat.registry;

import org.jspecify.annotations.NullMarked;
