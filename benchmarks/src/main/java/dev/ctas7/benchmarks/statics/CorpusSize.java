// SPDX-License-Identifier: Apache-2.0
// CORPUS_COUNT_FILES_LINES
package dev.ctas7.benchmarks.statics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How much there is to look at. */
final class CorpusSize {
    private CorpusSize() {}

    /** Files, lines and bytes, as a sentence's end. */
    static String of(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(file -> file.toString().endsWith(".java")).collect(Collectors.toList());
        }
        long bytes = 0;
        long lines = 0;
        for (Path file : files) {
            byte[] content = Files.readAllBytes(file);
            bytes += content.length;
            for (byte b : content) {
                lines += b == '\n' ? 1 : 0;
            }
        }
        return String.format(Locale.ROOT, "%,d files, %,d lines, %.1f MB", files.size(), lines, bytes / 1e6);
    }
}
