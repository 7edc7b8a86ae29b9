// SPDX-License-Identifier: Apache-2.0
// COMMAND_RUN_INTEGRITY_REPORT
package dev.ctas7.heartbeat.cli;

import dev.ctas7.heartbeat.integrity.Arc;
import dev.ctas7.heartbeat.integrity.DeskReport;
import dev.ctas7.heartbeat.integrity.IntegrityDesk;
import dev.ctas7.heartbeat.integrity.IntegrityJson;
import dev.ctas7.heartbeat.integrity.IntegrityText;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code report}: the integrity report and the next move, of a state pack or of what runs now. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = {
            "Prints the integrity report and the recommended next move of a state pack, or of what runs now.",
            "It advises and writes nothing."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:there is a report, however bad the health that it tells of",
            "2:the state pack cannot be read, or an option is not as it must be",
            "3:with --live: nobody answered"
        })
final class ReportCommand implements Callable<Integer> {
    @Mixin
    private NatsOptions nats = new NatsOptions();

    @Mixin
    private TrustOptions trust = new TrustOptions();

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "A state pack (JSON).")
    private @Nullable Path file;

    @Option(names = "--live", description = "Ask the running orchestrator instead of reading a file.")
    private boolean live;

    @Option(
            names = "--gate-report",
            paramLabel = "FILE",
            description = "With --live: a module's target/smart-crate/report.json to take into account; repeatable.")
    private List<Path> gateReports = List.of();

    @Option(
            names = "--arc",
            paramLabel = "ARC",
            defaultValue = "reliability",
            description = "With --live: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Arc arc = Arc.RELIABILITY;

    @Option(names = "--json", description = "Both documents as one JSON object instead of text.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        if (live == (file != null)) {
            throw new UserMistake(ExitCode.USAGE, "report needs either a FILE or --live");
        }
        IntegrityDesk desk = new IntegrityDesk(InstantSource.system());
        DeskReport report =
                file != null ? desk.report(file) : desk.report(new LivePack(nats, trust).gather(arc, gateReports));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(IntegrityJson.of(report));
        } else {
            IntegrityText.lines(report).forEach(out::println);
        }
        out.flush();
        return report.exitCode();
    }
}
