// SPDX-License-Identifier: Apache-2.0
// SETTINGS_PARSE_COMMAND_LINE
package dev.ctas7.benchmarks.statics;

import dev.ctas7.benchmarks.process.PeerVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What is to be measured.
 *
 * @param root of the repository
 * @param rounds measured, at least 1
 * @param corpora names of folders below {@code benchmarks/target/corpus}
 * @param jar our command line
 * @param heap whether to look for the smallest heap, which takes many runs
 * @param processes whether to measure the tools by themselves
 * @param builds whether to measure whole builds
 * @param write whether the results file is to change
 */
record Settings(
        Path root,
        int rounds,
        List<String> corpora,
        Path jar,
        boolean heap,
        boolean processes,
        boolean builds,
        boolean write) {
    Settings {
        corpora = List.copyOf(corpora);
    }

    /** Reads root, rounds, corpora (with commas), jar, then any of {@code heap processes builds write}. */
    static Settings of(String... args) {
        List<String> parts = List.of(args).subList(4, args.length);
        return new Settings(
                Path.of(args[0]),
                Integer.parseInt(args[1]),
                List.of(args[2].split(",", -1)),
                Path.of(args[3]),
                parts.contains("heap"),
                parts.contains("processes"),
                parts.contains("builds"),
                parts.contains("write"));
    }

    Path target() {
        return root.resolve("benchmarks/target");
    }

    Path corpus(String name) {
        return target().resolve("corpus").resolve(name);
    }

    /** Files that the peers and builds are configured by. */
    Path config() {
        return root.resolve("benchmarks/static");
    }

    /** The version of Checkstyle that was fetched. */
    String checkstyle() throws IOException {
        return PeerVersion.of(target().resolve("peers/checkstyle"), "checkstyle");
    }

    /** The version of PMD that was fetched. */
    String pmd() throws IOException {
        return PeerVersion.of(target().resolve("peers/pmd"), "pmd-java");
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
