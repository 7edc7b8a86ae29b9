// SPDX-License-Identifier: Apache-2.0
// SUPPRESSION_DESCRIBE_ANNOTATED_ELEMENT
package dev.ctas7.smartcrate.facts.bytecode;

/**
 * A {@code SuppressGate} found in byte code, whatever its package.
 *
 * @param element {@code demo.Router} for a type, {@code demo.Router#route} for a member, {@code demo} for a package
 * @param rule as written
 * @param reason as written, possibly blank
 * @param until as written, possibly empty
 */
public record Suppression(String element, String rule, String reason, String until) {}
