// SPDX-License-Identifier: Apache-2.0
// FIELD_HOLD_DECLARED_TYPE
package dev.ctas7.smartcrate.facts.code;

/**
 * A field of the crate.
 *
 * @param name full name
 * @param access flags (JVMS 4.5)
 */
public record CodeField(CodeName name, int access) {}
