// SPDX-License-Identifier: Apache-2.0
// PROGRESS_DEFINE_PHASE_LISTENER
package dev.ctas7.smartcrate.run;

/** Is told what the run is about to do, so that somebody who waits can be told. */
@FunctionalInterface
public interface Progress {
    /** For runs that nobody waits for. */
    Progress NONE = work -> {};

    /**
     * Called as each piece of work begins; must return at once.
     *
     * @param work what is being done, as the end of a sentence: {@code reading class files}
     */
    void begins(String work);
}
