// SPDX-License-Identifier: Apache-2.0
// COMPARISON_RUN_BYTECODE_TOOLS
package dev.ctas7.benchmarks.bytecode;

import dev.ctas7.benchmarks.ResultsFile;
import dev.ctas7.benchmarks.process.Contender;
import dev.ctas7.benchmarks.process.Launcher;
import dev.ctas7.benchmarks.process.PeerVersion;
import dev.ctas7.benchmarks.process.Rounds;
import dev.ctas7.benchmarks.process.Summary;
import dev.ctas7.benchmarks.process.SummaryTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Measures our reading of class files beside forbidden-apis and writes a Markdown section into the results file. */
public final class CompareBytecode {
    // For a process that lives two seconds: no second compiler, no collector threads.
    private static final List<String> HINTS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    private static final String SIGNATURES =
            "jdk-unsafe-17,jdk-deprecated-17,jdk-system-out,jdk-non-portable,jdk-reflection";

    private final Path root;
    private final String classPath;

    private CompareBytecode(Path root, String classPath) {
        this.root = root;
        this.classPath = classPath;
    }

    /**
     * Runs both tools.
     *
     * @param args the repository's root, the number of rounds, our class path, and {@code write} if the results file is
     *     to change
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        CompareBytecode comparison = new CompareBytecode(Path.of(args[0]), args[2]);
        Path target = comparison.target();
        String version = PeerVersion.of(target.resolve("peers/forbiddenapis"), "forbiddenapis");
        String machine = ResultsFile.machine() + "; forbidden-apis " + version + "; rounds: " + args[1];
        Launcher launcher = new Launcher(Files.createDirectories(target.resolve("output")));
        List<Summary> rows = new Rounds(launcher, Integer.parseInt(args[1])).of(comparison.contenders(version));
        String text = comparison.corpus() + SummaryTable.ratios(rows);
        System.out.println("\n" + machine + "\n\n" + text);
        if (List.of(args).contains("write")) {
            Path results = comparison.root.resolve("benchmarks/RESULTS.md");
            ResultsFile.replace(results, "bytecode-jdk" + Runtime.version().feature(), machine, text.strip());
        }
    }

    private List<Contender> contenders(String version) {
        String peer = target().resolve("peers/forbiddenapis/forbiddenapis-" + version + ".jar")
                .toString();
        List<String> check =
                List.of("-jar", peer, "-d", folder().toString(), "-b", SIGNATURES, "--allowmissingclasses");
        return List.of(
                ours("smart-crate: read, interface, effects", List.of()),
                ours("smart-crate, C1 and serial collector", HINTS),
                new Contender("forbidden-apis", command(List.of(), check), Set.of(1)),
                new Contender("forbidden-apis, C1 and serial collector", command(HINTS, check), Set.of(1)));
    }

    private Contender ours(String name, List<String> hints) {
        List<String> work = List.of("-cp", classPath, AnalyseClasses.class.getName(), folder().toString());
        return new Contender(name, command(hints, work), Set.of(0));
    }

    private static List<String> command(List<String> hints, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(hints);
        command.addAll(arguments);
        return command;
    }

    private String corpus() throws IOException {
        long files = 0;
        long bytes = 0;
        try (Stream<Path> walk = Files.walk(folder())) {
            for (Path file : (Iterable<Path>) walk::iterator) {
                if (Files.isRegularFile(file)) {
                    files++;
                    bytes += Files.size(file);
                }
            }
        }
        return String.format(Locale.ROOT, "Corpus: %,d classes, %.1f MB%n%n", files, bytes / 1e6);
    }

    private Path target() {
        return root.resolve("benchmarks/target");
    }

    private Path folder() {
        return target().resolve("corpus/classes");
    }
}
