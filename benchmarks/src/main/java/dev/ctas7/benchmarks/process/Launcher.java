// SPDX-License-Identifier: Apache-2.0
// LAUNCHER_MEASURE_WHOLE_PROCESS
package dev.ctas7.benchmarks.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs processes one after the other and measures them from outside.
 *
 * @param folder where their output goes, for those who want to read it
 */
public record Launcher(Path folder) {
    private static final Path TIME = Path.of("/usr/bin/time");

    /** Runs a contender to its end, or fails with its output if it does not do its work. */
    public Run run(Contender contender) throws IOException, InterruptedException {
        Path output = output(contender);
        Path times = folder.resolve("times.txt");
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(TIME)) {
            command.addAll(List.of(TIME.toString(), "-q", "-f", "%U %S %M", "-o", times.toString()));
        }
        command.addAll(contender.command());

        long start = System.nanoTime();
        int code = start(command, output).waitFor();
        double wall = (System.nanoTime() - start) / 1e9;

        if (!contender.success().contains(code)) {
            throw new IllegalStateException(
                    contender.name() + " ended with " + code + "; see " + output + " of\n" + String.join(" ", command));
        }
        return read(times, wall, lines(output));
    }

    /** Whether a process does its work and prints so many lines: a JVM out of memory ends with 1, as findings do. */
    public boolean prints(Contender contender, long lines) throws IOException, InterruptedException {
        int code = start(contender.command(), output(contender)).waitFor();
        return contender.success().contains(code) && lines(output(contender)) == lines;
    }

    private Path output(Contender contender) {
        return folder.resolve(contender.name().replaceAll("[^A-Za-z0-9]+", "-") + ".txt");
    }

    private static Process start(List<String> command, Path output) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    private static Run read(Path times, double wall, long lines) throws IOException {
        if (!Files.exists(times)) {
            return new Run(wall, Double.NaN, Double.NaN, lines);
        }
        String[] parts = Files.readString(times).strip().split(" ", -1);
        double cpu = Double.parseDouble(parts[0]) + Double.parseDouble(parts[1]);
        return new Run(wall, cpu, Double.parseDouble(parts[2]) / 1024, lines);
    }

    private static long lines(Path output) throws IOException {
        try (Stream<String> lines = Files.lines(output)) {
            return lines.count();
        }
    }
}
