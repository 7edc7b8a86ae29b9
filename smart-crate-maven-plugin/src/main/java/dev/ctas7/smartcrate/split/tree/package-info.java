// SPDX-License-Identifier: Apache-2.0
/**
 * Reads one source with the JDK's own parser into an outline: types, members with their lines, and which uses which.
 *
 * <p>Start at {@link dev.ctas7.smartcrate.split.tree.OutlineReader}. It parses only: no class path, no attribution, no
 * annotation processor. Nothing outside this package sees a tree.
 */
@NullMarked
package dev.ctas7.smartcrate.split.tree;

import org.jspecify.annotations.NullMarked;
