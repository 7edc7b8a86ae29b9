/**
 * Asking the running system from a build: who is asked, with which credentials, and that it happens once a session.
 *
 * <p>Start at {@link dev.ctas7.smartcrate.maven.running.RunningQuestion}.
 */
@NullMarked
package dev.ctas7.smartcrate.maven.running;

import org.jspecify.annotations.NullMarked;
