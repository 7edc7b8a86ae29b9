// SPDX-License-Identifier: Apache-2.0
/**
 * The runnable jar's commands.
 *
 * <p>Start at {@code Main}. Commands read options and print; what they say and do lies in the other packages.
 */
@AssertHasFoundationCore
@NullMarked
package dev.ctas7.heartbeat.cli;

import dev.ctas7.foundation.AssertHasFoundationCore;
import org.jspecify.annotations.NullMarked;
