/**
 * What signing needs of Maven's world: which files, whose key, where the signatures go.
 *
 * <p>Start at {@link dev.ctas7.smartcrate.maven.signing.SignableFiles}. Secrets come from the environment or from
 * Maven's settings, and are never part of a message.
 */
@NullMarked
package dev.ctas7.smartcrate.maven.signing;

import org.jspecify.annotations.NullMarked;
