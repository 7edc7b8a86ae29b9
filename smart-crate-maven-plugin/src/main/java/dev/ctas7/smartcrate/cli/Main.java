// SPDX-License-Identifier: Apache-2.0
// COMMAND_RUN_STATIC_RULES
package dev.ctas7.smartcrate.cli;

import dev.ctas7.foundation.FoundationCore;
import dev.ctas7.smartcrate.report.ConsoleText;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.util.OptionalInt;

/** The command line: {@code java -jar smart-crate-cli.jar static DIR...}. */
public final class Main {
    private static final String USAGE = """
            usage: smart-crate static DIR... [--json] [--members] [--split] [--no-baseline] [--encoding NAME]
                   smart-crate --help | --version

            static     reads every Java source below each DIR once and prints what the static rules object to
            --json     prints one JSON object instead of text
            --members  lists every method and constructor with its measures
            --split    suggests how to split files over the limit
            --no-baseline
                       counts what a module's smart-crate.baseline.json holds as well
            --encoding the encoding of the sources, UTF-8 unless given

            exit code  0 no error and no warning, 1 errors or warnings, 2 could not look
            limits     the nearest smart-crate.toml from a file's folder up to DIR, else the contract's
            """;

    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        OptionalInt elsewhere = isLarge(args) ? QuickJvm.run(args) : OptionalInt.empty();
        int code = elsewhere.isPresent() ? elsewhere.getAsInt() : run(args, System.out, System.err);
        if (code != ExitCode.CLEAN) {
            System.exit(code);
        }
    }

    private static boolean isLarge(String[] args) {
        try {
            return QuickJvm.pays(Arguments.parse(args).folders());
        } catch (UsageException e) {
            return false; // told by run
        }
    }

    /**
     * Runs one command.
     *
     * @return 0 clean, 1 findings, 2 could not look
     */
    static int run(String[] args, PrintStream out, PrintStream err) {
        Output output = new Output(out);
        Output errors = new Output(err);
        int code = guarded(args, output, errors);
        output.flush();
        errors.flush();
        return code;
    }

    private static int guarded(String[] args, Output out, Output err) {
        try {
            Arguments arguments = Arguments.parse(args);
            return switch (arguments.command()) {
                case Arguments.HELP -> told(out, USAGE);
                case Arguments.VERSION -> told(out, version());
                default -> new StaticCommand(arguments).run(out, err);
            };
        } catch (UsageException e) {
            return refused(err, e.getMessage() + "\n" + USAGE.substring(0, USAGE.indexOf("\n\n")));
        } catch (InvalidPathException e) {
            return refused(err, "'" + ConsoleText.safe(e.getInput()) + "' is no path in this locale");
        } catch (OutOfMemoryError e) {
            return refused(err, "not enough memory; give it more with java -Xmx1g -jar ...");
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            return refused(err, "could not look, by a fault of its own: " + ConsoleText.safe(e.toString()));
        }
    }

    private static int told(Output out, String text) {
        out.text().append(text);
        return ExitCode.CLEAN;
    }

    private static int refused(Output err, String message) {
        err.line("smart-crate: " + message);
        return ExitCode.NOT_LOOKED;
    }

    private static String version() {
        String token = FoundationCore.FOUNDATION_CORE_TOKEN;
        return "smart-crate " + token.substring(token.lastIndexOf('-') + 1) + "\n";
    }
}
