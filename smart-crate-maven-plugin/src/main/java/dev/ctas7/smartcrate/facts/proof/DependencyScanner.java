// SPDX-License-Identifier: Apache-2.0
// DEPENDENCY_SCAN_OPENED_ARTIFACT
package dev.ctas7.smartcrate.facts.proof;

import dev.ctas7.smartcrate.facts.ResolvedDependency;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Opens a dependency once and takes out of it what the gates ask for. Never throws: what cannot be read is the
 * dependency's problem.
 */
public final class DependencyScanner {
    private static final Pattern FOUNDATION =
            Pattern.compile("(META-INF/versions/[0-9]+/)?dev/ctas7/foundation/.*\\.class", Pattern.DOTALL);

    private DependencyScanner() {}

    /** The facts of one dependency; with an empty hash and no entries when it has a problem. */
    public static DependencyFacts scan(ResolvedDependency dependency) {
        Path file = dependency.file();
        if (file == null) {
            return problem(dependency, "Maven resolved no file for it");
        }
        try {
            return isNoClassPathEntry(dependency, file)
                    ? new DependencyFacts(dependency, bytes(file), List.of(), List.of(), "")
                    : open(dependency, file);
        } catch (ArtifactProblem e) {
            return problem(dependency, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return problem(dependency, "it cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    private static DependencyFacts open(ResolvedDependency dependency, Path file) throws IOException {
        try (OpenArtifact artifact = OpenArtifact.open(file)) {
            List<String> foundation = artifact.names().stream()
                    .filter(name -> FOUNDATION.matcher(name).matches())
                    .distinct()
                    .toList();
            List<ClaimedProof> claims = ClaimReader.claims(artifact);
            boolean byContent = dependency.sibling() || dependency.snapshot() || Files.isDirectory(file);
            String sha256 = byContent ? StableContent.sha256(artifact) : bytes(file);
            return new DependencyFacts(dependency, sha256, foundation, claims, "", ClassEntries.of(artifact.names()));
        }
    }

    private static String bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new Sha256().add(in).hex();
        }
    }

    // A pom, a zip of documents or a native library may be a dependency, but no Java runtime opens it for classes.
    private static boolean isNoClassPathEntry(ResolvedDependency dependency, Path file) {
        String name = String.valueOf(file.getFileName());
        return Files.isRegularFile(file)
                && !name.endsWith(".jar")
                && !dependency.type().equals("jar")
                && !dependency.type().equals("test-jar");
    }

    private static DependencyFacts problem(ResolvedDependency dependency, String problem) {
        return new DependencyFacts(dependency, "", List.of(), List.of(), problem);
    }
}
