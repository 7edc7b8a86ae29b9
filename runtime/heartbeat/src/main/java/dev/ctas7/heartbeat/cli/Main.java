// SPDX-License-Identifier: Apache-2.0
// COMMAND_RUN_HEARTBEAT_TOOLS
package dev.ctas7.heartbeat.cli;

import dev.ctas7.foundation.FoundationCore;
import java.io.PrintWriter;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;

/** The front door of {@code heartbeat.jar}. */
@Command(
        name = "heartbeat",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Hears, judges and shows the heartbeats of smart crates.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            OrchestrateCommand.class,
            EmitCommand.class,
            WatchCommand.class,
            StateCommand.class,
            FeedCommand.class,
            ReportCommand.class,
            HelpCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done, and nothing is wrong",
            "1:done, and something is wrong: broken lines in a feed, an unhealthy ecosystem",
            "2:an option or a file is not as it must be; nothing was done",
            "3:no server or no orchestrator answered",
            "70:a fault of ours; please report it"
        },
        footerHeading = "%nTo see it work, in three terminals:%n",
        footer = {
            "  nats-server -js",
            "  java -jar heartbeat.jar orchestrate",
            "  java -jar heartbeat.jar emit my-crate",
            "and `java -jar heartbeat.jar watch` in a fourth."
        })
public final class Main {
    private Main() {}

    /** Runs one command; see {@code --help}. */
    public static void main(String[] args) {
        // One line a message instead of java.util.logging's two; set before the first logger is made.
        System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tF %1$tT %4$s %5$s%n");
        if (List.of(args).contains("state")) {
            // One question, one answer: what the connection has to say is in the answer.
            Logger.getLogger("dev.ctas7.heartbeat").setLevel(Level.OFF);
        }
        System.exit(run(args));
    }

    /** The same without ending the process: returns the exit code. */
    static int run(String... args) {
        return commandLine().execute(args);
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Main::explain)
                .setParameterExceptionHandler(Main::refuse);
    }

    /** A mistake of the user's gets one line; the whole help would push it off the screen. */
    private static int refuse(ParameterException mistake, String[] args) {
        CommandLine command = mistake.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(command.getColorScheme()
                .errorText("heartbeat: " + TerminalText.oneLine(String.valueOf(mistake.getMessage()))));
        String path = command.getCommandSpec().qualifiedName().replaceFirst("^heartbeat", "java -jar heartbeat.jar");
        err.println("try: " + path + " --help");
        return ExitCode.USAGE;
    }

    private static int explain(Exception fault, CommandLine command, CommandLine.ParseResult parsed) {
        if (fault instanceof UserMistake mistake) {
            command.getErr().println("heartbeat: " + mistake.getMessage());
            return mistake.exitCode();
        }
        command.getErr().println("heartbeat: a fault of ours, please report it with this text:");
        fault.printStackTrace(command.getErr());
        return ExitCode.FAULT;
    }

    /** The version is that of the foundation it was built with. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"heartbeat, built on " + FoundationCore.token()};
        }
    }
}
