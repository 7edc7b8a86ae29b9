// SPDX-License-Identifier: Apache-2.0
// PROOF_FIND_FORGED_RESOURCE
package dev.ctas7.smartcrate.facts.proof;

import dev.ctas7.foundation.proof.ProofRecord;
import dev.ctas7.smartcrate.facts.CrateInputs;
import dev.ctas7.smartcrate.facts.ResourceRoot;
import dev.ctas7.smartcrate.facts.SourceRoot;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds what would be packaged as a proof although no compiler made it: a record or a generated class that lies among
 * the main sources or the main resources.
 */
final class ForgedProofs {
    private final CrateInputs inputs;
    private final Set<String> forged = new TreeSet<>();

    private ForgedProofs(CrateInputs inputs) {
        this.inputs = inputs;
    }

    /** Paths relative to the module, with {@code /}, sorted. */
    static List<String> find(CrateInputs inputs) throws IOException {
        ForgedProofs search = new ForgedProofs(inputs);
        for (ResourceRoot root : inputs.resources()) {
            search.walk(root.folder(), new AntPatterns(root.includes(), root.excludes()));
        }
        for (SourceRoot root : inputs.sources()) {
            if (root.kind() == SourceKind.MAIN) {
                search.walk(root.folder(), new AntPatterns(List.of(), List.of()));
            }
        }
        return List.copyOf(search.forged);
    }

    private void walk(Path root, AntPatterns packaged) throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                // A root may be the module's folder itself, and what the build made lies below it.
                return folder.equals(inputs.build()) || folder.equals(inputs.classes())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String path = slashed(root.relativize(file));
                if (packaged.select(path) && isForged(path, file)) {
                    forged.add(slashed(inputs.basedir().relativize(file)));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                // What cannot be read here cannot be packaged either; the resources goal says so.
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static boolean isForged(String path, Path file) {
        boolean inPlace = path.startsWith(ProofRecord.ROOT);
        if (path.equals(ProofRecord.FILE) || path.endsWith("/" + ProofRecord.FILE)) {
            return inPlace || isRecord(file);
        }
        return path.endsWith(".class") && (inPlace || isGeneratedClass(file));
    }

    // A resource root may have a target path, so the place of a file does not yet say where it ends up.
    private static boolean isRecord(Path file) {
        try {
            ClaimReader.parse(content(file, ClaimReader.MOST_RECORD_BYTES));
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isGeneratedClass(Path file) {
        try {
            return GeneratedClass.isProof(content(file, ClaimReader.MOST_CLASS_BYTES));
        } catch (IOException e) {
            return false;
        }
    }

    private static byte[] content(Path file, int most) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new ArtifactProblem("it is no regular file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return OpenArtifact.readAtMost(in, file.toString(), most);
        }
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
