// SPDX-License-Identifier: Apache-2.0
/** Keeps the laws that hold for the plugin as a whole. */
@NullMarked
package dev.ctas7.smartcrate;

import org.jspecify.annotations.NullMarked;
