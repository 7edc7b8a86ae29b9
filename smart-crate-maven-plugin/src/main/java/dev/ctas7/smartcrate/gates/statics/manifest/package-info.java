/**
 * Asks whether a manifest declares what a smart crate must (RFC-9101, Appendix A of the Smart Crate document).
 *
 * <p>Start at {@link dev.ctas7.smartcrate.gates.statics.manifest.ManifestCheck}. What is wanted is data, in
 * {@code RequiredSections} and {@code OptionalSections}; the code below only compares.
 */
@NullMarked
package dev.ctas7.smartcrate.gates.statics.manifest;

import org.jspecify.annotations.NullMarked;
