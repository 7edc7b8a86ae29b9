// SPDX-License-Identifier: Apache-2.0
// ARTIFACT_READ_BOUNDED_FOLDER
package dev.ctas7.smartcrate.facts.proof;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An output folder, walked without following links to folders, which could lead anywhere and round in circles. */
final class OpenFolder implements OpenArtifact {
    private final TreeMap<String, Path> files = new TreeMap<>();

    OpenFolder(Path root) throws IOException {
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    list(root.relativize(file).toString().replace('\\', '/'), file);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (ArtifactProblem e) {
            throw e;
        } catch (IOException e) {
            throw new ArtifactProblem("it cannot be listed (" + e.getClass().getSimpleName() + ")");
        }
    }

    private void list(String name, Path file) throws ArtifactProblem {
        if (Files.isDirectory(file)) {
            throw new ArtifactProblem(name + " is a link to a folder");
        }
        if (files.size() == MOST_ENTRIES) {
            throw new ArtifactProblem("it has more than " + MOST_ENTRIES + " files");
        }
        // A pipe or a device would block whoever reads it.
        if (Files.isRegularFile(file)) {
            files.put(name, file);
        }
    }

    @Override
    public List<String> names() {
        return List.copyOf(files.keySet());
    }

    @Override
    public boolean has(String name) {
        return files.containsKey(name);
    }

    @Override
    public byte[] read(String name, int most) throws IOException {
        Path file = files.get(name);
        if (file == null) {
            throw new ArtifactProblem("entry " + name + " stands there 0 times, wanted once");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return OpenArtifact.readAtMost(in, name, most);
        } catch (ArtifactProblem e) {
            throw e;
        } catch (IOException e) {
            throw new ArtifactProblem("file " + name + " cannot be read");
        }
    }

    @Override
    public void visit(Visitor visitor) throws IOException {
        for (Map.Entry<String, Path> file : files.entrySet()) {
            try (InputStream in = Files.newInputStream(file.getValue())) {
                visitor.take(file.getKey(), in);
            } catch (ArtifactProblem e) {
                throw e;
            } catch (IOException e) {
                throw new ArtifactProblem("file " + file.getKey() + " cannot be read");
            }
        }
    }

    @Override
    public void close() {
        // Nothing is held open between reads.
    }
}
