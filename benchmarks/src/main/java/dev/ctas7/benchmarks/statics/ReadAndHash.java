// SPDX-License-Identifier: Apache-2.0
// LIMIT_HASH_EVERY_FILE
package dev.ctas7.benchmarks.statics;

import dev.ctas7.foundation.hash.Murmur3;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The least that a tool which looks at every source has to do: read every byte once and hash it. */
public final class ReadAndHash {
    private ReadAndHash() {}

    /**
     * Prints how many files there were and something that depends on every byte.
     *
     * @param args folders; none measures the start of a JVM alone
     */
    public static void main(String[] args) throws IOException {
        for (String folder : args) {
            List<Path> files;
            try (Stream<Path> walk = Files.walk(Path.of(folder))) {
                files = walk.filter(file -> file.toString().endsWith(".java")).collect(Collectors.toList());
            }
            int digest = 0;
            for (Path file : files) {
                digest ^= Murmur3.hash128(Files.readAllBytes(file), 0).hashCode();
            }
            System.out.println(files.size() + " files " + digest);
        }
    }
}
