// SPDX-License-Identifier: Apache-2.0
/** Shows what people and programs get to read, and that nobody can speak through it. */
@NullMarked
package dev.ctas7.smartcrate.report.markdown;

import org.jspecify.annotations.NullMarked;
