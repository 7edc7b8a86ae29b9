// SPDX-License-Identifier: Apache-2.0
/**
 * What a run learned besides its findings: how its measures are spread, what it is built on, what it says about each
 * RFC.
 *
 * <p>Start at {@link dev.ctas7.smartcrate.insight.CompletedInsights}. Everything is a function of facts that have been
 * gathered and of results that have been judged; nothing here is part of the verdict.
 */
@NullMarked
package dev.ctas7.smartcrate.insight;

import org.jspecify.annotations.NullMarked;
