// SPDX-License-Identifier: Apache-2.0
// ARTIFACT_READ_LAYERED_JAR
package dev.ctas7.smartcrate.facts.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A packaged crate whose classes may lie deeper than its root, as in a web archive or an executable jar. */
final class LayeredJar implements OpenArtifact {
    // The root comes first: plain jars are the rule.
    private static final List<String> LAYERS = List.of("", "WEB-INF/classes/", "BOOT-INF/classes/");

    private final OpenJar jar;

    LayeredJar(Path path) throws IOException {
        jar = new OpenJar(path);
    }

    @Override
    public List<String> names() {
        return jar.names().stream()
                .flatMap(name -> LAYERS.stream().filter(name::startsWith).map(layer -> name.substring(layer.length())))
                .sorted()
                .toList();
    }

    private Optional<String> place(String name) {
        return LAYERS.stream().map(layer -> layer + name).filter(jar::has).findFirst();
    }

    @Override
    public boolean has(String name) {
        return place(name).isPresent();
    }

    @Override
    public byte[] read(String name, int most) throws IOException {
        return jar.read(place(name).orElse(name), most);
    }

    @Override
    public void visit(Visitor visitor) throws IOException {
        jar.visit(visitor);
    }

    @Override
    public void close() throws IOException {
        jar.close();
    }
}
