// SPDX-License-Identifier: Apache-2.0
/** Shows that the pages say everything, and that no text becomes markup. What a browser makes of them: it/judges. */
@NullMarked
package dev.ctas7.smartcrate.report.html;

import org.jspecify.annotations.NullMarked;
