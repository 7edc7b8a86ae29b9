// SPDX-License-Identifier: Apache-2.0
// TABLE_LOAD_PACKAGED_FILES
package dev.ctas7.smartcrate.facts.effects;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Loads the tables that lie beside this class; a plugin without one of them is broken and says so. */
final class EffectTableFiles {
    /** In the order in which a reader may want to meet them. */
    static final List<String> NAMES = List.of(
            "every-class.txt",
            "jdk-lang.txt",
            "jdk-io.txt",
            "jdk-nio.txt",
            "jdk-net.txt",
            "jdk-util.txt",
            "jdk-concurrent.txt",
            "jdk-time.txt",
            "jdk-security.txt",
            "jdk-data.txt",
            "jdk-management.txt",
            "jdk-desktop.txt",
            "jdk-tools.txt",
            "lib-logging.txt",
            "lib-http.txt",
            "lib-web.txt",
            "lib-database.txt",
            "lib-messaging.txt",
            "lib-cloud.txt",
            "lib-apache-commons.txt",
            "lib-google.txt",
            "lib-text.txt",
            "lib-bytecode.txt",
            "lib-pure.txt",
            "lib-build.txt");

    private EffectTableFiles() {}

    static List<EffectTableFile> load() {
        List<EffectTableFile> files = new ArrayList<>();
        for (String name : NAMES) {
            files.add(EffectTableFile.of(name, text("tables/" + name)));
        }
        return files;
    }

    private static String text(String name) {
        try (InputStream input = EffectTableFiles.class.getResourceAsStream(name)) {
            if (input == null) {
                throw new IllegalStateException(name + " is missing in the plugin");
            }
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read from the plugin", e);
        }
    }
}
