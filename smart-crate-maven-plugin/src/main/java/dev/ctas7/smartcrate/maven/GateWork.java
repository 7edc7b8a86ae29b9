// SPDX-License-Identifier: Apache-2.0
// GATE_ORCHESTRATE_JUDGED_RUN
package dev.ctas7.smartcrate.maven;

import dev.ctas7.smartcrate.baseline.BaselineInput;
import dev.ctas7.smartcrate.baseline.BaselineInput.Leftovers;
import dev.ctas7.smartcrate.baseline.BaselineUpdate;
import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.facts.CrateInputs;
import dev.ctas7.smartcrate.files.SourceText;
import dev.ctas7.smartcrate.gate.Settings;
import dev.ctas7.smartcrate.lock.AutoUpdate;
import dev.ctas7.smartcrate.maven.running.RunningQuestion;
import dev.ctas7.smartcrate.model.Report;
import dev.ctas7.smartcrate.report.ConsoleReport;
import dev.ctas7.smartcrate.report.Frame;
import dev.ctas7.smartcrate.report.ReportFiles;
import dev.ctas7.smartcrate.report.WorkflowCommands;
import dev.ctas7.smartcrate.report.WrittenReport;
import dev.ctas7.smartcrate.run.FactsGatherer;
import dev.ctas7.smartcrate.run.Gates;
import dev.ctas7.smartcrate.run.SplitAdvice;
import dev.ctas7.smartcrate.score.ScoreAdvice;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/** What the goal {@code gate} has done for it: the run, and what people and programs are told of it. */
final class GateWork {
    private final Log log;
    private final boolean server = BuildServer.runs(System.getenv());

    GateWork(Log log) {
        this.log = log;
    }

    /**
     * Gathers the facts, the network's answers last, and takes them through the gates; adds how long files could be
     * split when that is wanted. Says what it is doing when that takes long.
     */
    Judged judge(CrateInputs inputs, Settings settings, boolean splitSuggestions, RunningQuestion question)
            throws MojoExecutionException {
        try (SlowWork slow = new SlowWork(inputs.identity().artifactId(), new DaemonTicker(), log::info)) {
            CrateFacts gathered = FactsGatherer.gather(inputs, slow);
            slow.begins("waiting for what the running system answers");
            CrateFacts facts = gathered.with(question.answer());
            BaselineInput baseline = new BaselineInput(
                    LedgerWork.baseline(inputs, facts), server ? Leftovers.REPORTED : Leftovers.REMOVED);
            Report report = Gates.pipeline(BuildDay.today(), slow).run(facts, settings, baseline);
            slow.begins("suggesting how to split long files");
            return new Judged(
                    facts,
                    splitSuggestions
                            ? SplitAdvice.add(report, facts, file -> SourceText.read(inputs.basedir(), file))
                            : report);
        }
    }

    /**
     * Refreshes the lock's content part where the manifest asks for it, and takes solved entries out of the baseline,
     * where the verdict allows it and the build runs on no build server; says so.
     */
    void refresh(CrateInputs inputs, Judged judged) throws IOException {
        if (!server) {
            AutoUpdate.run(judged.facts(), judged.report(), inputs.basedir())
                    .ifPresent(refreshed -> LockLines.printUpdate(refreshed, log));
            BaselineUpdate.run(LedgerWork.baseline(inputs, judged.facts()), judged.report(), inputs.basedir())
                    .ifPresent(written -> BaselineLines.printUpdate(written, log));
        }
    }

    /** Tells a person what was found, and where the written reports are. */
    void print(Report report, List<String> places, Console console) {
        new ConsoleReport(ScoreAdvice.lines(report.score()), places)
                .render(report)
                .forEach(console::print);
    }

    /** Tells GitHub Actions what was found, when the build runs there. */
    void annotate(Report report, Frame frame, Console console) {
        if (BuildServer.isGitHub(System.getenv())) {
            new WorkflowCommands(frame).render(report).forEach(console::print);
        }
    }

    /** The files to write, the one for programs first. */
    List<WrittenReport> files(Report report, Frame frame) {
        return new ReportFiles(frame).of(report, ScoreAdvice.lines(report.score()));
    }
}
