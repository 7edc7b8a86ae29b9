// SPDX-License-Identifier: Apache-2.0
/** Holds the docs to the code: what a page says can be done is done by a build, and what it names is there. */
@NullMarked
package dev.ctas7.smartcrate.docs;

import org.jspecify.annotations.NullMarked;
