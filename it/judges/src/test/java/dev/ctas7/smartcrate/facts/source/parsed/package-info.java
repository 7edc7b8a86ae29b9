// SPDX-License-Identifier: Apache-2.0
/** Lets javac judge the scanner over millions of lines. It stands in the package whose trees it uses. */
@NullMarked
package dev.ctas7.smartcrate.facts.source.parsed;

import org.jspecify.annotations.NullMarked;
