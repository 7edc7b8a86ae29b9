// SPDX-License-Identifier: Apache-2.0
// LIBRARY_READ_RESOLVED_CLASSES
package dev.ctas7.smartcrate.facts.proof;

import dev.ctas7.smartcrate.facts.bytecode.LibraryClass;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Resolves class names over the class path, in its order. An artifact is opened when a class may lie in it, and a class
 * is read when it is asked for, once. What cannot be read is as good as not there: other rules tell of it.
 */
final class LibraryClasses implements Closeable {
    private static final int LARGEST = 4 << 20;
    /** More classes than code refers to; a class path made to keep us busy ends here. */
    private static final int MOST = 50_000;

    private final List<DependencyFacts> dependencies;
    private final Map<DependencyFacts, Optional<OpenArtifact>> open = new HashMap<>();
    private final Map<String, Optional<LibraryClass>> known = new HashMap<>();

    LibraryClasses(List<DependencyFacts> dependencies) {
        this.dependencies = dependencies;
    }

    /** The class of this internal name, from the first artifact that has it. */
    Optional<LibraryClass> find(String name) {
        Optional<LibraryClass> found = known.get(name);
        if (found == null) {
            found = known.size() < MOST ? look(name) : Optional.empty();
            known.put(name, found);
        }
        return found;
    }

    private Optional<LibraryClass> look(String name) {
        String folder = name.substring(0, Math.max(0, name.lastIndexOf('/')));
        for (DependencyFacts dependency : dependencies) {
            if (dependency.entries().folders().contains(folder)) {
                OpenArtifact artifact =
                        open.computeIfAbsent(dependency, LibraryClasses::open).orElse(null);
                if (artifact != null && artifact.has(name + ".class")) {
                    return read(artifact, name);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<OpenArtifact> open(DependencyFacts dependency) {
        Path file = dependency.artifact().file();
        try {
            return file == null ? Optional.empty() : Optional.of(OpenArtifact.open(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<LibraryClass> read(OpenArtifact artifact, String name) {
        try {
            LibraryClass found = LibraryClass.read(artifact.read(name + ".class", LARGEST));
            return found.name().equals(name) ? Optional.of(found) : Optional.empty();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        IOException failed = null;
        for (Optional<OpenArtifact> artifact : open.values()) {
            failed = close(artifact.orElse(null), failed);
        }
        if (failed != null) {
            throw failed;
        }
    }

    private static @Nullable IOException close(@Nullable OpenArtifact artifact, @Nullable IOException failed) {
        try {
            if (artifact != null) {
                artifact.close();
            }
            return failed;
        } catch (IOException e) {
            return e;
        }
    }
}
