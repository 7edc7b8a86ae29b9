// SPDX-License-Identifier: Apache-2.0
// GOAL_RUN_ALL_GATES
package dev.ctas7.smartcrate.maven;

import dev.ctas7.smartcrate.facts.CrateIdentity;
import dev.ctas7.smartcrate.facts.CrateInputs;
import dev.ctas7.smartcrate.maven.delivery.ManifestDelivery;
import dev.ctas7.smartcrate.maven.reactor.ReportMark;
import dev.ctas7.smartcrate.maven.running.RunningParameters;
import dev.ctas7.smartcrate.maven.running.RunningQuestion;
import dev.ctas7.smartcrate.model.Report;
import dev.ctas7.smartcrate.report.Frame;
import dev.ctas7.smartcrate.report.WrittenReport;
import dev.ctas7.smartcrate.run.Pipeline;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Takes the crate through Gates 0 to 3 to a zero-trust score and a report, and fails the build on a failed verdict.
 *
 * <p>With {@code <extensions>true</extensions>} in the plugin's stanza it runs in the phase {@code verify} by itself.
 */
@Mojo(
        name = "gate",
        defaultPhase = LifecyclePhase.VERIFY,
        threadSafe = true,
        requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@SuppressWarnings("NullAway.Init") // Maven sets the fields before it calls execute().
public final class GateMojo extends CrateGoal {
    private static final String REPORT = "report.json";

    /** Judges nothing when {@code true}; the report then says {@code skipped}, and its verdict is no pass. */
    @Parameter(property = "smart-crate.skip", defaultValue = "false")
    private @Nullable String skip;

    /** What fails the build: {@code error}, {@code warning} or {@code never}. The verdict does not depend on it. */
    @Parameter(property = "smart-crate.failOn", defaultValue = "error")
    private @Nullable String failOn;

    /** The zero-trust score below which Gate 0 fails, 0 to 100. */
    @Parameter(property = "smart-crate.minimumScore", defaultValue = "1")
    private @Nullable String minimumScore;

    /** Whether what cannot be measured scores 0 and a missing lock is an error. */
    @Parameter(property = "smart-crate.strict", defaultValue = "false")
    private @Nullable String strict;

    /** Which of Gates 1 to 3 run, all unless set; Gate 0 always does. */
    @Parameter(property = "smart-crate.gates")
    private @Nullable List<String> gates;

    /** The foundation tokens that a proof may carry; this plugin's own unless set. */
    @Parameter(property = "smart-crate.acceptedTokens")
    private @Nullable List<String> acceptedTokens;

    /** Whether the longest of the files that are too long come with advice on how to split them. */
    @Parameter(property = "smart-crate.splitSuggestions", defaultValue = "true")
    private @Nullable String splitSuggestions;

    /**
     * The NATS servers of the running system, such as {@code nats://127.0.0.1:4222}, several separated by commas: Gate
     * 0 asks its orchestrator for the global state. Without it the network is not asked.
     */
    @Parameter(property = "smart-crate.natsUrl")
    private @Nullable String natsUrl;

    /** The server in Maven's settings with the credentials, certificates and key ring for {@code natsUrl}. */
    @Parameter(property = "smart-crate.natsServerId")
    private @Nullable String natsServerId;

    /** How many milliseconds an answer of the running system or of a health endpoint may take, 100 to 60000. */
    @Parameter(property = "smart-crate.natsTimeout", defaultValue = "3000")
    private @Nullable String natsTimeout;

    /** The service's health endpoints, http or https: the share that answers 200 to 299 is its health. */
    @Parameter(property = "smart-crate.healthEndpoints")
    private @Nullable List<String> healthEndpoints;

    /** Where the reports are written. */
    @Parameter(property = "smart-crate.outputDirectory", defaultValue = "${project.build.directory}/smart-crate")
    private File outputDirectory;

    @Inject
    private RepositorySystem repositories;

    @Inject
    private SettingsDecrypter decrypter;

    /** Called by Maven. */
    public GateMojo() {}

    /** Throws {@link MojoFailureException} for what the user must change in the crate, else the other one. */
    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (!applies("gate")) {
            return;
        }
        RunningParameters running = RunningParameters.check(natsUrl, natsServerId, natsTimeout, healthEndpoints);
        CheckedParameters parameters = CheckedParameters.check(new CheckedParameters.Texts(
                        skip, failOn, minimumScore, strict, gates, acceptedTokens, splitSuggestions))
                .with(running.problems());
        if (!parameters.problems().isEmpty()) {
            throw new MojoExecutionException(parameters.message());
        }
        if (parameters.skip()) {
            write(Pipeline.skipped(identity(), "smart-crate.skip is true"), ReactorOutput.frame(project));
            getLog().info("smart-crate gate: skipped, because smart-crate.skip is true; " + where() + " says so");
            return;
        }
        RunningQuestion question = RunningQuestion.begin(running, session, project, repositories, decrypter);
        CrateInputs inputs = inputs();
        ManifestDelivery.deliver(inputs).forEach(getLog()::warn);
        writeSchema(inputs);
        Judged judged = work().judge(inputs, parameters.settings(), parameters.splitSuggestions(), question);
        Report report = judged.report();
        Console console = new Console(getLog(), Colours.shown(session, System.getenv()));
        Frame frame = ReactorOutput.frame(project);
        work().print(report, write(report, frame), console);
        work().annotate(report, frame, console);
        GateOutcome outcome = GateOutcome.of(report, parameters.settings().failOn(), where());
        if (outcome.fails()) {
            throw new MojoFailureException(outcome.line());
        }
        if (!outcome.line().isEmpty()) {
            getLog().warn(outcome.line());
        }
        try {
            work().refresh(inputs, judged);
        } catch (IOException e) {
            throw new MojoExecutionException("lock and baseline could not be brought up to date: " + e.getMessage(), e);
        }
    }

    private GateWork work() {
        return new GateWork(getLog());
    }

    private void writeSchema(CrateInputs inputs) throws MojoExecutionException {
        try {
            EditorSchema.write(inputs, new ReportFolder(project.getBasedir().toPath(), outputDirectory.toPath()));
        } catch (IOException e) {
            throw new MojoExecutionException("the manifest's schema cannot be written: " + e.getMessage(), e);
        }
    }

    private CrateIdentity identity() {
        return new CrateIdentity(
                project.getGroupId(), project.getArtifactId(), project.getVersion(), project.getPackaging());
    }

    /** The main report as the user would open it. */
    private String where() {
        return new ReportFolder(project.getBasedir().toPath(), outputDirectory.toPath()).shown(REPORT);
    }

    /** Writes the files, and returns where the user finds them. */
    private List<String> write(Report report, Frame frame) throws MojoExecutionException {
        ReportFolder folder = new ReportFolder(project.getBasedir().toPath(), outputDirectory.toPath());
        List<String> places = new ArrayList<>();
        try {
            for (WrittenReport file : work().files(report, frame)) {
                folder.write(file);
                places.add(folder.shown(file.name()));
            }
            ReportMark.put(project, outputDirectory.toPath().resolve(REPORT));
        } catch (IOException e) {
            throw new MojoExecutionException("the report cannot be written: " + e.getMessage(), e);
        }
        return places;
    }
}
