// SPDX-License-Identifier: Apache-2.0
@NullMarked
package dev.ctas7.smartcrate.split;

import org.jspecify.annotations.NullMarked;
