// SPDX-License-Identifier: Apache-2.0
/**
 * The messages as JSON: snake_case, so that a crate in any language takes part.
 *
 * <p>Readers meet whatever anybody publishes: they know no unknown field, believe no number, and answer with a
 * {@link dev.ctas7.heartbeat.wire.WireException} that names the key.
 */
@NullMarked
package dev.ctas7.heartbeat.wire;

import org.jspecify.annotations.NullMarked;
