// SPDX-License-Identifier: Apache-2.0
/** The lock's interface lines, judged by japicmp over released libraries and by several compilers over one source. */
@NullMarked
package dev.ctas7.smartcrate.api;

import org.jspecify.annotations.NullMarked;
