// SPDX-License-Identifier: Apache-2.0
// ARTIFACT_READ_BOUNDED_JAR
package dev.ctas7.smartcrate.facts.proof;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Enumeration;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A jar, listed by its central directory as the Java runtime does, so that both see the same classes. */
final class OpenJar implements OpenArtifact {
    private static final long MOST_BYTES = Integer.MAX_VALUE;

    private final ZipFile zip;
    private final TreeMap<String, List<ZipEntry>> entries = new TreeMap<>();

    OpenJar(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new ArtifactProblem("there is no such file");
        }
        if (Files.size(path) > MOST_BYTES) {
            throw new ArtifactProblem("it is larger than " + MOST_BYTES + " bytes");
        }
        zip = openZip(path);
        try {
            list();
        } catch (IOException e) {
            zip.close();
            throw e;
        }
    }

    // The zip classes answer some hostile files with an IllegalArgumentException.
    private static ZipFile openZip(Path path) throws IOException {
        try {
            return new ZipFile(path.toFile());
        } catch (IOException | RuntimeException e) {
            throw new ArtifactProblem("it is not a zip file that Java can open");
        }
    }

    private void list() throws IOException {
        if (zip.size() > MOST_ENTRIES) {
            throw new ArtifactProblem("it has " + zip.size() + " entries, limit " + MOST_ENTRIES);
        }
        try {
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                ZipEntry entry = all.nextElement();
                requireInside(entry.getName());
                if (!entry.isDirectory()) {
                    entries.computeIfAbsent(entry.getName(), name -> new ArrayList<>(1))
                            .add(entry);
                }
            }
        } catch (RuntimeException e) {
            throw new ArtifactProblem("its list of entries is broken");
        }
    }

    private static void requireInside(String name) throws ArtifactProblem {
        String slashed = name.replace('\\', '/');
        if (slashed.startsWith("/") || Arrays.asList(slashed.split("/", -1)).contains("..")) {
            throw new ArtifactProblem("entry " + name + " points out of the jar");
        }
    }

    @Override
    public List<String> names() {
        return entries.values().stream()
                .flatMap(Collection::stream)
                .map(ZipEntry::getName)
                .toList();
    }

    @Override
    public boolean has(String name) {
        return entries.containsKey(name);
    }

    @Override
    public byte[] read(String name, int most) throws IOException {
        List<ZipEntry> same = entries.getOrDefault(name, List.of());
        if (same.size() != 1) {
            throw new ArtifactProblem("entry " + name + " stands there " + same.size() + " times, wanted once");
        }
        try (InputStream in = stream(same.get(0))) {
            return OpenArtifact.readAtMost(in, name, most);
        } catch (ArtifactProblem e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw broken(name);
        }
    }

    @Override
    public void visit(Visitor visitor) throws IOException {
        for (List<ZipEntry> same : entries.values()) {
            for (ZipEntry entry : same) {
                try (InputStream in = stream(entry)) {
                    visitor.take(entry.getName(), in);
                } catch (ArtifactProblem e) {
                    throw e;
                } catch (IOException | RuntimeException e) {
                    throw broken(entry.getName());
                }
            }
        }
    }

    private InputStream stream(ZipEntry entry) throws IOException {
        InputStream in = zip.getInputStream(entry);
        if (in == null) {
            throw broken(entry.getName());
        }
        return in;
    }

    private static ArtifactProblem broken(String name) {
        return new ArtifactProblem("entry " + name + " cannot be unpacked");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
