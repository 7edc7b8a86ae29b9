// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherProcessorsTest {
    @TempDir
    Path folder;

    private final List<URL> path = new ArrayList<>();

    @Test
    void an_empty_processor_path_names_nobody() throws IOException {
        assertThat(names()).isEmpty();
    }

    @Test
    void names_are_sorted_once_each_and_without_our_own() throws IOException {
        serviceFile("one", "lombok.launch.Processor\n" + FoundationProcessor.class.getName() + "\n");
        serviceFile("two", "# a comment\n\n  b.B # why\nlombok.launch.Processor\na.Outer$Inner\r\n");

        assertThat(names()).containsExactly("a.Outer$Inner", "b.B", "lombok.launch.Processor");
    }

    @Test
    void what_is_no_class_name_is_left_out() throws IOException {
        serviceFile("one", "a b\na,b\nx=y\nclass\n\u001b[31m\nfine.One\n");

        assertThat(names()).containsExactly("fine.One");
    }

    private void serviceFile(String entry, String text) throws IOException {
        Path file = folder.resolve(entry).resolve("META-INF/services/javax.annotation.processing.Processor");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        path.add(url(folder.resolve(entry)));
    }

    private static URL url(Path place) throws MalformedURLException {
        return place.toUri().toURL();
    }

    private List<String> names() throws IOException {
        try (URLClassLoader loader = new URLClassLoader(path.toArray(URL[]::new), null)) {
            return OtherProcessors.visibleTo(loader);
        }
    }
}
