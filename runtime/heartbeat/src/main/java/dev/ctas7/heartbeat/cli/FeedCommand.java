// SPDX-License-Identifier: Apache-2.0
// COMMAND_RUN_FEED_CHECKS
package dev.ctas7.heartbeat.cli;

import dev.ctas7.heartbeat.feed.DriftReport;
import dev.ctas7.heartbeat.feed.DriftText;
import dev.ctas7.heartbeat.feed.FeedCheck;
import dev.ctas7.heartbeat.feed.FeedReport;
import dev.ctas7.heartbeat.feed.FeedReportText;
import dev.ctas7.heartbeat.feed.IdleDriftMonitor;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code feed}: what programs look at in an activity feed. */
@Command(
        name = "feed",
        mixinStandardHelpOptions = true,
        description = "Checks an activity feed, and tells who has stopped writing to it.",
        synopsisSubcommandLabel = "(check | drift) FILE")
final class FeedCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do with the feed: check FILE or drift FILE");
    }

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Reads a feed and tells of each line that is not as the event specification has it.",
            exitCodeListHeading = "%nExit codes:%n",
            exitCodeList = {
                "0:every line can be used, or was moved away if not",
                "1:some lines are broken",
                "2:the file could not be read; nothing was changed"
            })
    int check(
            @Parameters(paramLabel = "FILE", description = "The feed, one JSON object a line.") Path file,
            @Option(
                            names = "--quarantine",
                            description = "Move the broken lines into a file beside the feed; none is lost.")
                    boolean quarantine) {
        FeedCheck check = new FeedCheck(InstantSource.system());
        FeedReport report = quarantine ? check.checkAndQuarantine(file) : check.check(file);
        print(FeedReportText.lines(report));
        return report.exitCode();
    }

    @Command(
            name = "drift",
            mixinStandardHelpOptions = true,
            description =
                    "Reads a feed and tells which of its writers is stuck. It advises; nothing is proved by a feed.",
            exitCodeListHeading = "%nExit codes:%n",
            exitCodeList = {
                "0:every writer that was not replaced still writes",
                "1:some writer is stuck",
                "2:the feed could not be read"
            })
    int drift(@Parameters(paramLabel = "FILE", description = "The feed, one JSON object a line.") Path file) {
        DriftReport report = new IdleDriftMonitor(file, InstantSource.system()).look();
        print(DriftText.lines(report));
        if (!report.readable()) {
            return ExitCode.USAGE;
        }
        return report.stuck().isEmpty() ? ExitCode.OK : ExitCode.FOUND;
    }

    private void print(List<String> lines) {
        PrintWriter out = spec.commandLine().getOut();
        lines.forEach(out::println);
        out.flush();
    }
}
