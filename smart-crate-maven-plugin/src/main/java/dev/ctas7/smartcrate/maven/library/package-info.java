/**
 * Libraries that only some builds need, put on the plugin's class path when they do (decisions 0009 and 0012).
 *
 * <p>Start at {@link dev.ctas7.smartcrate.maven.library.LateLibrary}.
 */
@NullMarked
package dev.ctas7.smartcrate.maven.library;

import org.jspecify.annotations.NullMarked;
