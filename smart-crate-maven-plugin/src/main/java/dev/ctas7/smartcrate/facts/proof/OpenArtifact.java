// SPDX-License-Identifier: Apache-2.0
// ARTIFACT_READ_BOUNDED_ENTRIES
package dev.ctas7.smartcrate.facts.proof;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A jar or an output folder, opened for one pass: its entries are listed once, and only the needed ones are read.
 *
 * <p>Nothing in it is trusted: neither the sizes it claims nor the names it gives.
 */
sealed interface OpenArtifact extends Closeable permits OpenJar, OpenFolder, LayeredJar {
    /** More entries than any real jar has; a listing stops there. */
    int MOST_ENTRIES = 500_000;

    /** Names of all files, with {@code /}, sorted; a name that stands twice in a jar stands here twice. */
    List<String> names();

    /** Whether there is at least one file of this name. */
    boolean has(String name);

    /**
     * The bytes of one file.
     *
     * @param most bytes to read before giving up
     * @throws ArtifactProblem if there is no such file, more than one, or more bytes than {@code most}
     */
    byte[] read(String name, int most) throws IOException;

    /** Hands every file to the visitor, in the order of {@link #names()}; a name that stands twice comes twice. */
    void visit(Visitor visitor) throws IOException;

    /** Takes one file after the other. */
    @FunctionalInterface
    interface Visitor {
        /** Reads what it needs of the content and leaves the stream open. */
        void take(String name, InputStream content) throws IOException;
    }

    /** Opens a jar or a folder; the caller closes it. Throws {@link ArtifactProblem} if it is neither. */
    static OpenArtifact open(Path path) throws IOException {
        return Files.isDirectory(path) ? new OpenFolder(path) : new OpenJar(path);
    }

    /** At most {@code most} bytes of a stream; throws {@link ArtifactProblem} if it has more. */
    static byte[] readAtMost(InputStream in, String name, int most) throws IOException {
        byte[] bytes = in.readNBytes(most);
        if (in.read() >= 0) {
            throw new ArtifactProblem("entry " + name + " is longer than " + most + " bytes");
        }
        return bytes;
    }
}
