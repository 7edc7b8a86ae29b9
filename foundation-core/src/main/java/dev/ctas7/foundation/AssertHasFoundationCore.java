// SPDX-License-Identifier: Apache-2.0
// FOUNDATION_ASSERT_REQUIRED_ENTRYPOINT
package dev.ctas7.foundation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the one entry point of a smart crate: its main type, its package or its module.
 *
 * <p>A crate carries it exactly once. The annotation processor fails a compilation that lacks it, and writes the proof
 * of one that has it. It is kept in the class file so that the plugin can find it there without trusting the proof.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.MODULE, ElementType.PACKAGE, ElementType.TYPE})
public @interface AssertHasFoundationCore {}
