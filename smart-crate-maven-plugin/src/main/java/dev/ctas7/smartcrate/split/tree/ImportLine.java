// SPDX-License-Identifier: Apache-2.0
// IMPORT_DESCRIBE_SOURCE_LINE
package dev.ctas7.smartcrate.split.tree;

/**
 * One import.
 *
 * @param name the simple name that it brings in, or {@code *}
 * @param isStatic whether it brings in a static member
 */
public record ImportLine(String name, boolean isStatic) {}
