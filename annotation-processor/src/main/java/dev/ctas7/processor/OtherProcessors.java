// SPDX-License-Identifier: Apache-2.0
// PROCESSOR_LOAD_SERVICE_NAMES
package dev.ctas7.processor;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.List;
import java.util.TreeSet;
import javax.lang.model.SourceVersion;

/**
 * The annotation processors that could run beside ours.
 *
 * <p>Some of them (Lombok) add nested types that no source declares; the proof names them, so that Gate 0 can tell such
 * types from smuggled ones.
 */
final class OtherProcessors {
    private static final String SERVICE_FILE = "META-INF/services/javax.annotation.processing.Processor";

    private OtherProcessors() {}

    /** Class names of the processors that a loader sees, without ours, sorted, each once. */
    static List<String> visibleTo(ClassLoader loader) {
        TreeSet<String> names = new TreeSet<>();
        try {
            Enumeration<URL> files = loader.getResources(SERVICE_FILE);
            while (files.hasMoreElements()) {
                names.addAll(read(files.nextElement()));
            }
        } catch (IOException e) {
            // An unreadable entry of the processor path is the compiler's to report; the proof just knows less.
            return List.copyOf(names);
        }
        names.remove(FoundationProcessor.class.getName());
        return List.copyOf(names);
    }

    private static List<String> read(URL file) throws IOException {
        URLConnection connection = file.openConnection();
        // A cached connection would keep the jar open, and locked, for as long as the build's process lives.
        connection.setUseCaches(false);
        try (InputStream in = connection.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(SourceVersion::isName)
                    .toList();
        }
    }
}
