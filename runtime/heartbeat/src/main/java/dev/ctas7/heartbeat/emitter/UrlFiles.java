// SPDX-License-Identifier: Apache-2.0
// RESOURCE_OPEN_CLASSPATH_CRATES
package dev.ctas7.heartbeat.emitter;

import dev.ctas7.foundation.proof.ProofRecord;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * What lies below one entry of the class path.
 *
 * @param root the URL of {@code META-INF/smart-crate/} there, with its {@code /}; jars need not have an entry for it
 */
record UrlFiles(URL root) implements CrateFiles {
    /** What lies beside a class, by the place that its code came from. */
    static CrateFiles beside(URL code) throws IOException {
        String place = code.toString();
        // A folder's ends with a slash, and so does that of a jar inside a jar, which names its inside already.
        return new UrlFiles(
                place.endsWith("/")
                        ? new URL(code, place + ProofRecord.ROOT)
                        : new URL("jar:" + place + "!/" + ProofRecord.ROOT));
    }

    @Override
    public List<String> crates() throws IOException {
        if (root.getProtocol().equals("file")) {
            return folder();
        }
        if (uncached(root) instanceof JarURLConnection entry) {
            URLConnection whole = uncached(new URL(root, "jar:" + entry.getJarFileURL() + "!/"));
            String prefix =
                    entry.getEntryName().substring(0, entry.getEntryName().length() - ProofRecord.ROOT.length());
            try (JarFile jar = ((JarURLConnection) whole).getJarFile()) {
                return jar.stream()
                        .map(ZipEntry::getName)
                        .filter(name -> name.startsWith(prefix))
                        .map(name -> CrateFiles.crateOf(name.substring(prefix.length())))
                        .filter(Objects::nonNull)
                        .limit(MOST_CRATES)
                        .toList();
            } catch (FileNotFoundException | ZipException e) {
                return List.of();
            }
        }
        return List.of();
    }

    private List<String> folder() throws IOException {
        try {
            Path folder = Path.of(root.toURI());
            if (!Files.isDirectory(folder)) {
                return List.of();
            }
            try (var children = Files.list(folder)) {
                return children.filter(child -> Files.isRegularFile(child.resolve(ProofRecord.FILE)))
                        .map(child -> String.valueOf(child.getFileName()))
                        .filter(name -> CRATE.matcher(name).matches())
                        .limit(MOST_CRATES)
                        .toList();
            }
        } catch (URISyntaxException e) {
            return List.of();
        }
    }

    @Override
    public byte @Nullable [] read(String crate, String file) throws IOException {
        try {
            return CrateFiles.bounded(
                    uncached(new URL(root, crate + "/" + file)).getInputStream());
        } catch (FileNotFoundException e) {
            return null;
        }
    }

    /** A cached connection would keep the jar open, and show its old content, for as long as the process lives. */
    private static URLConnection uncached(URL url) throws IOException {
        URLConnection connection = url.openConnection();
        connection.setUseCaches(false);
        return connection;
    }
}
