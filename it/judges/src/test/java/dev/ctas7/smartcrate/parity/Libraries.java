// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.parity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Some of the corpora that the build unpacks, of Java 8 to 21: enough to see every way of counting. */
final class Libraries {
    private static final List<String> NAMES =
            List.of("commons-lang3", "guava", "jackson-databind", "spring-core", "jetty-server", "helidon-webserver");

    private Libraries() {}

    /** Their folders, one a library. */
    static List<Path> all() {
        Path corpora = Path.of(System.getProperty("smartcrate.corpora"));
        return NAMES.stream().map(corpora::resolve).toList();
    }

    /** The Java files of one of them. */
    static List<Path> sources(Path library) throws IOException {
        try (Stream<Path> files = Files.walk(library)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
