// SPDX-License-Identifier: Apache-2.0
/** Our figures beside those of PMD and Checkstyle, over the sources of real libraries. */
@NullMarked
package dev.ctas7.smartcrate.parity;

import org.jspecify.annotations.NullMarked;
