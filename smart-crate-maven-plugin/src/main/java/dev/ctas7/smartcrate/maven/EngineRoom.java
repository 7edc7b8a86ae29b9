// SPDX-License-Identifier: Apache-2.0
// ENGINE_ORCHESTRATE_PLUGIN_PARTS
package dev.ctas7.smartcrate.maven;

import dev.ctas7.smartcrate.baseline.BaselineCommand;
import dev.ctas7.smartcrate.baseline.BaselineCommand.Growth;
import dev.ctas7.smartcrate.baseline.BaselineFile;
import dev.ctas7.smartcrate.baseline.BaselineInput;
import dev.ctas7.smartcrate.baseline.BaselineInput.Leftovers;
import dev.ctas7.smartcrate.baseline.BaselineState;
import dev.ctas7.smartcrate.baseline.BaselineUpdate;
import dev.ctas7.smartcrate.drift.DriftMeter;
import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.facts.CrateIdentity;
import dev.ctas7.smartcrate.facts.CrateInputs;
import dev.ctas7.smartcrate.facts.source.TextScanner;
import dev.ctas7.smartcrate.files.SourceText;
import dev.ctas7.smartcrate.gate.Settings;
import dev.ctas7.smartcrate.lock.AcknowledgeCommand;
import dev.ctas7.smartcrate.lock.AutoUpdate;
import dev.ctas7.smartcrate.lock.LockCommand;
import dev.ctas7.smartcrate.lock.LockOutcome;
import dev.ctas7.smartcrate.lock.LockState;
import dev.ctas7.smartcrate.lock.OpenDrift;
import dev.ctas7.smartcrate.manifest.ManifestReader;
import dev.ctas7.smartcrate.manifest.ManifestState;
import dev.ctas7.smartcrate.manifest.ManifestTemplate;
import dev.ctas7.smartcrate.manifest.MavenSettings;
import dev.ctas7.smartcrate.manifest.PomWords;
import dev.ctas7.smartcrate.maven.init.BaseImages;
import dev.ctas7.smartcrate.maven.init.FirstLock;
import dev.ctas7.smartcrate.model.Report;
import dev.ctas7.smartcrate.proposal.HeaderProposals;
import dev.ctas7.smartcrate.report.ConsoleReport;
import dev.ctas7.smartcrate.report.Frame;
import dev.ctas7.smartcrate.report.ReportFiles;
import dev.ctas7.smartcrate.report.WorkflowCommands;
import dev.ctas7.smartcrate.report.WrittenReport;
import dev.ctas7.smartcrate.run.FactsGatherer;
import dev.ctas7.smartcrate.run.Freezable;
import dev.ctas7.smartcrate.run.Gates;
import dev.ctas7.smartcrate.run.Pipeline;
import dev.ctas7.smartcrate.run.SplitAdvice;
import dev.ctas7.smartcrate.score.ScoreAdvice;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** The one place where goals meet the engine, the reports, the lock and the manifest. */
final class EngineRoom implements Engine {
    EngineRoom() {}

    @Override
    public Judged judge(CrateInputs inputs, Settings settings, boolean splitSuggestions, Log log) {
        try (SlowWork slow = new SlowWork(inputs.identity().artifactId(), new DaemonTicker(), log::info)) {
            CrateFacts facts = FactsGatherer.gather(inputs, slow);
            Leftovers leftovers = BuildServer.runs(System.getenv()) ? Leftovers.REPORTED : Leftovers.REMOVED;
            BaselineInput baseline = new BaselineInput(baseline(inputs, facts), leftovers);
            Report report = Gates.pipeline(today(), slow).run(facts, settings, baseline);
            slow.begins("suggesting how to split long files");
            return new Judged(
                    facts,
                    splitSuggestions
                            ? SplitAdvice.add(report, facts, file -> SourceText.read(inputs.basedir(), file))
                            : report);
        }
    }

    @Override
    public void refresh(CrateInputs inputs, Judged judged, Log log) throws IOException {
        if (!BuildServer.runs(System.getenv())) {
            AutoUpdate.run(judged.facts(), judged.report(), inputs.basedir())
                    .ifPresent(refreshed -> LockLines.printUpdate(refreshed, log));
            BaselineUpdate.run(baseline(inputs, judged.facts()), judged.report(), inputs.basedir())
                    .ifPresent(written -> BaselineLines.printUpdate(written, log));
        }
    }

    @Override
    public Report skipped(CrateIdentity identity, String reason) {
        return Pipeline.skipped(identity, reason);
    }

    @Override
    public void print(Report report, List<String> places, Console console) {
        new ConsoleReport(ScoreAdvice.lines(report.score()), places)
                .render(report)
                .forEach(console::print);
    }

    @Override
    public void annotate(Report report, Frame frame, Console console) {
        if (BuildServer.isGitHub(System.getenv())) {
            new WorkflowCommands(frame).render(report).forEach(console::print);
        }
    }

    @Override
    public List<WrittenReport> files(Report report, Frame frame) {
        return new ReportFiles(frame).of(report, ScoreAdvice.lines(report.score()));
    }

    @Override
    public void lock(CrateInputs inputs, Log log) throws IOException, MojoFailureException {
        CrateFacts facts = FactsGatherer.gather(inputs);
        LockLines.print(LockCommand.run(facts, inputs.basedir(), openDrift(facts)), log);
    }

    @Override
    public LockState lockState(CrateInputs inputs) {
        return FactsGatherer.lock(inputs);
    }

    @Override
    public void acknowledge(CrateInputs inputs, List<String> changes, String reason, Log log)
            throws IOException, MojoFailureException {
        CrateFacts facts = FactsGatherer.gather(inputs);
        LockOutcome outcome =
                AcknowledgeCommand.run(facts, inputs.basedir(), changes, reason, today(), openDrift(facts));
        LockLines.print(outcome, log);
    }

    @Override
    public void baseline(CrateInputs inputs, Settings settings, Growth growth, Log log)
            throws IOException, MojoFailureException {
        CrateFacts facts = FactsGatherer.gather(inputs);
        Report report = Gates.pipeline(today()).run(facts, settings);
        BaselineLines lines = new BaselineLines(Freezable.of(report), log);
        lines.refuseStopped(report);
        lines.print(BaselineCommand.run(baseline(inputs, facts), lines.today(), growth, inputs.basedir()));
    }

    @Override
    public HeaderProposals proposals(CrateInputs inputs) {
        return HeaderProposals.of(FactsGatherer.gather(inputs));
    }

    @Override
    public ManifestState manifest(CrateInputs inputs) {
        return FactsGatherer.manifest(inputs);
    }

    @Override
    public String manifestText(CrateInputs inputs, PomWords pom) {
        ManifestTemplate template = template(inputs, pom);
        return ManifestReader.holdsShared(inputs.rootManifest()) ? template.own() : template.text();
    }

    @Override
    public boolean isNoCrate(CrateInputs inputs) {
        return MavenSettings.of(ManifestReader.ofRoot(inputs.rootManifest()))
                .notCrates()
                .contains(inputs.identity().artifactId());
    }

    @Override
    public String sharedManifest(CrateInputs inputs, PomWords pom) {
        return template(inputs, pom).shared();
    }

    @Override
    public FirstLock firstLock(CrateInputs inputs, boolean resolved) throws IOException {
        CrateFacts facts = FactsGatherer.gather(inputs);
        return resolved || !(facts.lock() instanceof LockState.Absent)
                ? FirstLock.make(facts, inputs.basedir(), openDrift(facts), BuildServer.runs(System.getenv()))
                : FirstLock.UNRESOLVED;
    }

    @Override
    public String baseImage(CrateInputs inputs) {
        return BaseImages.advice(TextScanner.scan(inputs));
    }

    private static ManifestTemplate template(CrateInputs inputs, PomWords pom) {
        String group = inputs.identity().groupId();
        // Guesses that a person corrects: what the coordinates say of the crate's field and of what it does.
        String domain = group.substring(group.lastIndexOf('.') + 1);
        boolean docker = Files.exists(inputs.basedir().resolve("Dockerfile"));
        return new ManifestTemplate(pom, List.of(domain), List.of(pom.artifactId()), docker);
    }

    private static BaselineState baseline(CrateInputs inputs, CrateFacts facts) {
        return BaselineFile.read(
                inputs.basedir(), BaselineFile.beside(facts.manifest().file()));
    }

    private static List<OpenDrift> openDrift(CrateFacts facts) {
        return new DriftMeter().read(facts).open();
    }

    /** In UTC, so that a suppression ends on the same day on every machine. */
    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
