// SPDX-License-Identifier: Apache-2.0
// COMPARISON_RUN_STATIC_TOOLS
package dev.ctas7.benchmarks.statics;

import dev.ctas7.benchmarks.ResultsFile;
import dev.ctas7.benchmarks.process.Launcher;
import dev.ctas7.benchmarks.process.Rounds;
import dev.ctas7.benchmarks.process.Summary;
import dev.ctas7.benchmarks.process.SummaryTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Measures the static rules beside their peers and writes a Markdown section into the results file. */
public final class CompareStatic {
    private static final int MODULES = 100;
    private static final int MOST_HEAP = 2048;

    private CompareStatic() {}

    /**
     * Runs everything that {@link Settings#of} reads.
     *
     * @param args see there
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Settings settings = Settings.of(args);
        Launcher launcher =
                new Launcher(Files.createDirectories(settings.target().resolve("output")));
        String machine = ResultsFile.machine() + "; Checkstyle " + settings.checkstyle() + ", PMD " + settings.pmd()
                + "; rounds: " + settings.rounds();
        if (settings.processes()) {
            report(settings, "static", machine, processes(settings, launcher));
        }
        if (settings.builds()) {
            report(settings, "static-builds", machine, builds(settings, launcher));
        }
    }

    private static String processes(Settings settings, Launcher launcher) throws IOException, InterruptedException {
        StringBuilder text = new StringBuilder();
        for (String corpus : settings.corpora()) {
            ProcessContenders contenders = new ProcessContenders(settings, corpus);
            List<Summary> rows = new Rounds(launcher, settings.rounds()).of(contenders.all());
            text.append(corpus(settings, corpus)).append(SummaryTable.ratios(rows));
            if (settings.heap()) {
                int heap = HeapSearch.smallest(launcher, contenders.ours("heap", List.of()), MOST_HEAP);
                text.append("\nSmallest heap with which smart-crate static passes: ")
                        .append(heap + " MiB\n");
            }
            text.append("\n");
        }
        return text.toString();
    }

    private static String builds(Settings settings, Launcher launcher) throws IOException, InterruptedException {
        Rounds rounds = new Rounds(launcher, settings.rounds());
        BuildProject projects = new BuildProject(settings);
        BuildContenders contenders = new BuildContenders(settings, launcher);
        List<Summary> module = rounds.of(contenders.module(projects.module("small")));
        List<Summary> reactor = rounds.of(contenders.reactor(projects.reactor(MODULES)));
        return corpus(settings, "small")
                + SummaryTable.additions(module, 1, "over validate, s")
                + "\nReactor of " + MODULES + " small modules\n\n"
                + SummaryTable.additions(reactor, MODULES / 1000.0, "over validate, ms a module");
    }

    private static String corpus(Settings settings, String name) throws IOException {
        return "Corpus " + name + ": " + CorpusSize.of(settings.corpus(name)) + "\n\n";
    }

    private static void report(Settings settings, String section, String machine, String text) throws IOException {
        System.out.println("\n" + machine + "\n\n" + text);
        if (settings.write()) {
            Path results = settings.root().resolve("benchmarks/RESULTS.md");
            ResultsFile.replace(results, section + "-jdk" + Runtime.version().feature(), machine, text.strip());
        }
    }
}
