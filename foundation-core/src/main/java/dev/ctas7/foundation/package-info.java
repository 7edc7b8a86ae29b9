/**
 * The foundation token and the annotations with which a crate declares what it is built on.
 *
 * <p>Start at {@link dev.ctas7.foundation.AssertHasFoundationCore}. Nothing in here has state, and nothing in here
 * changes without the plugin's pin changing with it.
 */
@NullMarked
package dev.ctas7.foundation;

import org.jspecify.annotations.NullMarked;
