// SPDX-License-Identifier: Apache-2.0
// SOURCE_DESCRIBE_DECLARED_TYPE
package dev.ctas7.smartcrate.facts.source;

/**
 * A type that a source declares.
 *
 * @param name binary name without the package: {@code Router}, {@code Router$Builder}
 * @param line of its name, from 1
 */
public record DeclaredType(String name, int line) {}
