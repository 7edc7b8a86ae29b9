// SPDX-License-Identifier: Apache-2.0
/** Shows what the pipeline makes of answers that gates give. */
@NullMarked
package dev.ctas7.smartcrate.run;

import org.jspecify.annotations.NullMarked;
