/**
 * Starts a crate: writes its manifest and puts the annotation on an entry point, and never overwrites anything.
 *
 * <p>Start at {@link dev.ctas7.smartcrate.maven.init.CrateStart}. Java sources are not parsed but masked (comments and
 * strings become blanks), which is enough to find declarations and leaves every other byte as it was.
 */
@NullMarked
package dev.ctas7.smartcrate.maven.init;

import org.jspecify.annotations.NullMarked;
