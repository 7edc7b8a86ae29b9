// SPDX-License-Identifier: Apache-2.0
// FOUNDATION_SUPPRESS_REASONED_FINDING
package dev.ctas7.foundation;

import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/**
 * Says, at the element that a finding is about, why this rule does not apply there.
 *
 * <p>Matched by its simple name, so that a project may use an annotation of its own. Findings of Gate 0, the manifest's
 * required sections, its hash algorithms, and drift at gate or escalate cannot be suppressed.
 */
@Documented
@Repeatable(SuppressGate.Several.class)
@Retention(RetentionPolicy.CLASS)
public @interface SuppressGate {
    /** The rule's id, for example {@code SC110}. */
    String rule();

    /** Why the finding is accepted, for the next reader. A blank reason is a finding itself. */
    String reason();

    /** The last day on which this holds, as {@code 2027-01-31}; empty for no end. */
    String until() default "";

    /** Holds several suppressions of one element; written by the compiler. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @interface Several {
        /** The suppressions, in the order of the source. */
        SuppressGate[] value();
    }
}
