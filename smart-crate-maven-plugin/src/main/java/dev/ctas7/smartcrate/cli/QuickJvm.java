// SPDX-License-Identifier: Apache-2.0
// PROCESS_RUN_TUNED_JVM
package dev.ctas7.smartcrate.cli;

import dev.ctas7.smartcrate.facts.source.SourceCount;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The same command in a JVM that is set for one short pass over many files: its first compiler only and its simplest
 * collector. A million lines are read in half the time, because nothing counts how often each branch is taken and
 * nothing is compiled twice; a jar cannot ask for such options any other way. Measured in
 * {@code docs/decisions/0007-one-pass-without-a-tree.md}.
 */
final class QuickJvm {
    /** The system property that keeps the work in the JVM that reads it, when it is {@code here}. */
    static final String WHERE = "smartcrate.jvm";

    /** From about so many files on, starting a second JVM costs less than it saves. */
    static final int MANY = 200;

    private static final String HERE = "here";

    private QuickJvm() {}

    /** Whether a second JVM is over sooner: this one was started from a jar, and the folders hold many files. */
    static boolean pays(List<String> folders) {
        return !HERE.equals(System.getProperty(WHERE))
                && System.getProperty("java.class.path").endsWith(".jar")
                && SourceCount.isAtLeast(MANY, folders);
    }

    /** The exit code of the command run there; empty when no such JVM can be started, and nothing was printed. */
    static OptionalInt run(String[] args) {
        Process process;
        try {
            process = new ProcessBuilder(command(args)).inheritIO().start();
        } catch (IOException | SecurityException e) {
            return OptionalInt.empty();
        }
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        try {
            return OptionalInt.of(process.waitFor());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.of(ExitCode.NOT_LOOKED);
        }
    }

    static List<String> command(String... args) {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + "/bin/java");
        command.add("-Xmx" + Runtime.getRuntime().maxMemory());
        command.add("-XX:+IgnoreUnrecognizedVMOptions");
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-XX:+UseSerialGC");
        command.add("-D" + WHERE + "=" + HERE);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(Main.class.getName());
        command.addAll(List.of(args));
        return command;
    }
}
