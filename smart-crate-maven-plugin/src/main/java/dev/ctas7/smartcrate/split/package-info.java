// SPDX-License-Identifier: Apache-2.0
/**
 * Suggests how a long file could be split: nested types that can move out, constants, and clusters of methods with the
 * fields that only they use.
 *
 * <p>Start at {@link dev.ctas7.smartcrate.split.SplitAdvisor}. It says nothing rather than something that a maintainer
 * would not follow. No file is read here, and the same text always gives the same suggestion.
 */
@NullMarked
package dev.ctas7.smartcrate.split;

import org.jspecify.annotations.NullMarked;
