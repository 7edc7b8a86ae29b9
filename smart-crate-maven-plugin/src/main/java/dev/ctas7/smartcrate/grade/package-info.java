/**
 * The grade: what the static rules measured, as four scores of 0 to 100. {@code docs/grade.md} explains every number.
 *
 * <p>Start at {@link dev.ctas7.smartcrate.grade.GradeCalculator}. Everything is a share of something that was counted:
 * what lies within a rule's limit, of all there is. Settings, suppressions and baselines do not change it, so that the
 * grades of two crates can be compared.
 */
@NullMarked
package dev.ctas7.smartcrate.grade;

import org.jspecify.annotations.NullMarked;
