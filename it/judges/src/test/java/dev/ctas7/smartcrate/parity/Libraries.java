// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.parity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The libraries whose sources the build unpacks, by the coordinates in the pom. */
final class Libraries {
    private Libraries() {}

    /** Their folders, one a library. */
    static List<Path> all() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of(System.getProperty("libraries", "target/libraries")))) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    /** The Java files of one of them. */
    static List<Path> sources(Path library) throws IOException {
        try (Stream<Path> files = Files.walk(library)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }
}
