// SPDX-License-Identifier: Apache-2.0
// PROCESS_SPAWN_TUNED_JVM
package dev.ctas7.smartcrate.cli;

import java.io.File;
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

    /** Entries of folders looked at while counting; a folder of something else is not walked to its end. */
    private static final int MOST_ENTRIES = 4_000;

    private static final String HERE = "here";

    private final List<String> folders;
    private int files;
    private int entries;

    /** For the folders of one command. */
    QuickJvm(List<String> folders) {
        this.folders = List.copyOf(folders);
    }

    /** Whether the command is better run by a second JVM: this one was started from a jar, and there are many files. */
    boolean pays() {
        if (HERE.equals(System.getProperty(WHERE))
                || !System.getProperty("java.class.path").endsWith(".jar")) {
            return false;
        }
        for (String folder : folders) {
            count(new File(folder), 0);
        }
        return files >= MANY;
    }

    private void count(File folder, int depth) {
        File[] found = depth > 40 ? null : folder.listFiles();
        if (found == null) {
            return;
        }
        for (File one : found) {
            if (files >= MANY || ++entries > MOST_ENTRIES) {
                return;
            }
            if (one.getName().endsWith(".java")) {
                files++;
            } else if (one.getName().indexOf('.') < 0) {
                count(one, depth + 1);
            }
        }
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
        command.add(String.join(File.separator, System.getProperty("java.home"), "bin", "java"));
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
