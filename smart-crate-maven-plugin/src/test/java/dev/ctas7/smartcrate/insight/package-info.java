// SPDX-License-Identifier: Apache-2.0
@NullMarked
package dev.ctas7.smartcrate.insight;

import org.jspecify.annotations.NullMarked;
