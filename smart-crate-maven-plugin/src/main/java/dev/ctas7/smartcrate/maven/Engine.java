// SPDX-License-Identifier: Apache-2.0
// ENGINE_DEFINE_GOAL_NEEDS
package dev.ctas7.smartcrate.maven;

import dev.ctas7.smartcrate.baseline.BaselineCommand.Growth;
import dev.ctas7.smartcrate.facts.CrateIdentity;
import dev.ctas7.smartcrate.facts.CrateInputs;
import dev.ctas7.smartcrate.gate.Settings;
import dev.ctas7.smartcrate.lock.LockState;
import dev.ctas7.smartcrate.manifest.ManifestState;
import dev.ctas7.smartcrate.manifest.PomWords;
import dev.ctas7.smartcrate.maven.init.FirstLock;
import dev.ctas7.smartcrate.model.Report;
import dev.ctas7.smartcrate.proposal.HeaderProposals;
import dev.ctas7.smartcrate.report.Frame;
import dev.ctas7.smartcrate.report.WrittenReport;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** What the goals need from the rest of the plugin; the seam where a test puts a report of its own. */
interface Engine {
    /**
     * Gathers the facts and takes them through the gates; adds how long files could be split when that is wanted. Says
     * what it is doing when that takes long.
     */
    Judged judge(CrateInputs inputs, Settings settings, boolean splitSuggestions, Log log)
            throws IOException, MojoExecutionException;

    /**
     * Refreshes the lock's content part where the manifest asks for it, and takes solved entries out of the baseline,
     * where the verdict allows it and the build runs on no build server; says so.
     */
    void refresh(CrateInputs inputs, Judged judged, Log log) throws IOException;

    /** The report of a run that judged nothing. */
    Report skipped(CrateIdentity identity, String reason) throws MojoExecutionException;

    /** Tells a person what was found, and where the written reports are. */
    void print(Report report, List<String> places, Console console);

    /** Tells GitHub Actions what was found, when the build runs there. */
    void annotate(Report report, Frame frame, Console console);

    /** The files to write, the one for programs first. */
    List<WrittenReport> files(Report report, Frame frame);

    /** Writes or refreshes the lock, and says what it did. */
    void lock(CrateInputs inputs, Log log) throws IOException, MojoExecutionException, MojoFailureException;

    /** The lock as it lies there. */
    LockState lockState(CrateInputs inputs);

    /** Takes named changes over into the lock, with a person's reason. */
    void acknowledge(CrateInputs inputs, List<String> changes, String reason, Log log)
            throws IOException, MojoExecutionException, MojoFailureException;

    /** Freezes what is found today and can be frozen, and says what remains. */
    void baseline(CrateInputs inputs, Settings settings, Growth growth, Log log)
            throws IOException, MojoExecutionException, MojoFailureException;

    /** Headers for the sources that have none, from what their class files do; says so where there are none. */
    HeaderProposals proposals(CrateInputs inputs);

    /** The manifest as the gates read it, the root's values below its own. */
    ManifestState manifest(CrateInputs inputs);

    /** The text of a manifest for a crate that has none: complete, or on top of its root's where that has one. */
    String manifestText(CrateInputs inputs, PomWords pom);

    /** Whether the manifest at the reactor's root lists the module as none. */
    boolean isNoCrate(CrateInputs inputs);

    /** The text of a manifest for a reactor's root, with what its modules share. */
    String sharedManifest(CrateInputs inputs, PomWords pom);

    /**
     * Makes the first lock where there is none and all that it needs is there.
     *
     * @param resolved whether the class path is known
     */
    FirstLock firstLock(CrateInputs inputs, boolean resolved) throws IOException;

    /** What is wrong with the image that a Dockerfile of the module starts from, for a person; empty for nothing. */
    String baseImage(CrateInputs inputs);
}
