// SPDX-License-Identifier: Apache-2.0
// FINDING_HOLD_EXCEPTED_OBJECTION
package dev.ctas7.smartcrate.model;

/**
 * A finding that an annotation in the code silenced. It is counted and listed, never forgotten.
 *
 * @param finding what would have been reported
 * @param element the element that carries the annotation: {@code demo.Router}, {@code demo.Router#route}, {@code demo}
 * @param reason as a person wrote it, never blank
 * @param until the last day on which it holds, as {@code 2027-01-31}; empty for no end
 */
public record Suppressed(Finding finding, String element, String reason, String until) {}
