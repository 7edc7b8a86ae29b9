// SPDX-License-Identifier: Apache-2.0
/**
 * The exits: one report, told to people and to programs.
 *
 * <p>Text from sources, file names and manifests is raw until here and is escaped here, each exit in its own way.
 * Nothing in here writes a file.
 */
@NullMarked
package dev.ctas7.smartcrate.report;

import org.jspecify.annotations.NullMarked;
