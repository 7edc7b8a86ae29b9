/**
 * Shows how a module is wired and what to change, without anything being built.
 *
 * <p>Start at {@link dev.ctas7.smartcrate.maven.doctor.Diagnosis}. All text is ASCII, whatever the manifest holds.
 */
@NullMarked
package dev.ctas7.smartcrate.maven.doctor;

import org.jspecify.annotations.NullMarked;
