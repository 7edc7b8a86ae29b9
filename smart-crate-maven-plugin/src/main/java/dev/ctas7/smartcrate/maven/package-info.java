/**
 * The front door: the goals, and what Maven calls before anything is built.
 *
 * <p>Start at {@link dev.ctas7.smartcrate.maven.GateMojo}. Only this package and those below it know Maven; a goal
 * turns Maven's world into plain paths and settings, hands them to the engine, and prints what comes back.
 */
@AssertHasFoundationCore
@NullMarked
package dev.ctas7.smartcrate.maven;

import dev.ctas7.foundation.AssertHasFoundationCore;
import org.jspecify.annotations.NullMarked;
