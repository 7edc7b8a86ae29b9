// SPDX-License-Identifier: Apache-2.0
// LEDGER_ORCHESTRATE_KEPT_STATE
package dev.ctas7.smartcrate.maven;

import dev.ctas7.smartcrate.baseline.BaselineCommand;
import dev.ctas7.smartcrate.baseline.BaselineCommand.Growth;
import dev.ctas7.smartcrate.baseline.BaselineFile;
import dev.ctas7.smartcrate.baseline.BaselineState;
import dev.ctas7.smartcrate.drift.DriftMeter;
import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.facts.CrateInputs;
import dev.ctas7.smartcrate.gate.Settings;
import dev.ctas7.smartcrate.lock.AcknowledgeCommand;
import dev.ctas7.smartcrate.lock.LockCommand;
import dev.ctas7.smartcrate.lock.OpenDrift;
import dev.ctas7.smartcrate.model.Report;
import dev.ctas7.smartcrate.run.FactsGatherer;
import dev.ctas7.smartcrate.run.Freezable;
import dev.ctas7.smartcrate.run.Gates;
import dev.ctas7.smartcrate.run.Progress;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** What the goals have done that write down what a person accepts: the lock and the baseline. */
final class LedgerWork {
    private final Log log;

    LedgerWork(Log log) {
        this.log = log;
    }

    /** Writes or refreshes the lock, and says what it did. */
    void lock(CrateInputs inputs) throws IOException, MojoFailureException {
        CrateFacts facts = FactsGatherer.gather(inputs);
        LockLines.print(LockCommand.run(facts, inputs.basedir(), openDrift(facts)), log);
    }

    /** Takes named changes over into the lock, with a person's reason. */
    void acknowledge(CrateInputs inputs, List<String> changes, String reason) throws IOException, MojoFailureException {
        CrateFacts facts = FactsGatherer.gather(inputs);
        LockLines.print(
                AcknowledgeCommand.run(facts, inputs.basedir(), changes, reason, BuildDay.today(), openDrift(facts)),
                log);
    }

    /** Freezes what is found today and can be frozen, and says what remains. */
    void baseline(CrateInputs inputs, Settings settings, Growth growth) throws IOException, MojoFailureException {
        CrateFacts facts = FactsGatherer.gather(inputs);
        Report report = Gates.pipeline(BuildDay.today(), Progress.NONE).run(facts, settings);
        BaselineLines lines = new BaselineLines(Freezable.of(report), log);
        lines.refuseStopped(report);
        lines.print(BaselineCommand.run(baseline(inputs, facts), lines.today(), growth, inputs.basedir()));
    }

    /** The baseline as it lies beside the manifest. */
    static BaselineState baseline(CrateInputs inputs, CrateFacts facts) {
        return BaselineFile.read(
                inputs.basedir(), BaselineFile.beside(facts.manifest().file()));
    }

    static List<OpenDrift> openDrift(CrateFacts facts) {
        return new DriftMeter().read(facts).open();
    }
}
