// SPDX-License-Identifier: Apache-2.0
/**
 * Who says so: signatures, seals and the keys for them.
 *
 * <p>Start at {@link dev.ctas7.heartbeat.trust.Outbound}, which protects what leaves, and
 * {@link dev.ctas7.heartbeat.trust.Inbound}, which opens what arrives.
 */
@NullMarked
package dev.ctas7.heartbeat.trust;

import org.jspecify.annotations.NullMarked;
