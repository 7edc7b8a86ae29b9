// SPDX-License-Identifier: Apache-2.0
// PEER_READ_FETCHED_VERSION
package dev.ctas7.benchmarks.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The version of a peer, by the name of the jar that was fetched: what runs is what is named. */
public final class PeerVersion {
    private PeerVersion() {}

    /** The version of {@code artifact} among the jars in {@code folder}. */
    public static String of(Path folder, String artifact) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches(artifact + "-[0-9].*\\.jar"))
                    .map(name -> name.substring(artifact.length() + 1, name.length() - ".jar".length()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no " + artifact + " in " + folder));
        }
    }
}
