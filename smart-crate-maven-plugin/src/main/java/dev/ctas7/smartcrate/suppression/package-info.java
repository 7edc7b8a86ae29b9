// SPDX-License-Identifier: Apache-2.0
/**
 * Which findings a {@code SuppressGate} reaches, for the plugin and for the command line.
 *
 * <p>Start at {@link dev.ctas7.smartcrate.suppression.Exemption}.
 */
@NullMarked
package dev.ctas7.smartcrate.suppression;

import org.jspecify.annotations.NullMarked;
