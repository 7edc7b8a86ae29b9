// SPDX-License-Identifier: Apache-2.0
@NullMarked
package dev.ctas7.smartcrate.baseline;

import org.jspecify.annotations.NullMarked;
