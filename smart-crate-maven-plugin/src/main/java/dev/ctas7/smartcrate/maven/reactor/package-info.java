// SPDX-License-Identifier: Apache-2.0
/**
 * What a build's session knows of its modules: which were judged, and why the others were not.
 *
 * <p>Start at {@link dev.ctas7.smartcrate.maven.reactor.SessionModules}, for the end of a build, and
 * {@link dev.ctas7.smartcrate.maven.reactor.WrittenModules}, for reports of an earlier one.
 */
@NullMarked
package dev.ctas7.smartcrate.maven.reactor;

import org.jspecify.annotations.NullMarked;
