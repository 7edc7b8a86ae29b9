// SPDX-License-Identifier: Apache-2.0
/**
 * The same rules without Maven: one runnable jar for hooks, editors and other builds.
 *
 * <p>Start at {@link dev.ctas7.smartcrate.cli.Main}. A run of a few files must be over before anyone notices it, so
 * nothing is loaded that is not needed: no lambda and no stream on the way of a clean run, TOML only where there is
 * some.
 */
@NullMarked
package dev.ctas7.smartcrate.cli;

import org.jspecify.annotations.NullMarked;
