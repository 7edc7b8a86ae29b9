// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;

/** The plugin's goals, read from the annotations that its descriptor is made of as well. */
final class Goals {
    private static final String MOJO = "Lorg/apache/maven/plugins/annotations/Mojo;";
    private static final String PARAMETER = "Lorg/apache/maven/plugins/annotations/Parameter;";

    private final Map<String, ClassNode> classes;

    private Goals(Map<String, ClassNode> classes) {
        this.classes = classes;
    }

    /**
     * What a user can set.
     *
     * @param name in the pom's configuration
     * @param property on the command line
     * @param otherwise the value when it is not set; empty when nothing is said of it
     */
    record Parameter(String name, String property, String otherwise) {}

    /** Each goal's parameters, by the goal's name; {@code help} is not ours, and is there without any. */
    static Map<String, List<Parameter>> all() {
        Map<String, ClassNode> classes = new TreeMap<>();
        Path folder = compiled().resolve("dev/ctas7/smartcrate/maven");
        try (Stream<Path> files = Files.walk(folder)) {
            // The help goal is generated, and only when Maven builds.
            files.filter(file -> file.toString().endsWith(".class") && !file.endsWith("HelpMojo.class"))
                    .map(Goals::read)
                    .forEach(one -> classes.put(one.name, one));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Goals(classes).goals();
    }

    private Map<String, List<Parameter>> goals() {
        Map<String, List<Parameter>> goals = new TreeMap<>(Map.of("help", List.of()));
        for (ClassNode one : classes.values()) {
            for (AnnotationNode mojo : annotations(one.invisibleAnnotations, MOJO)) {
                goals.put(value(mojo, "name"), parameters(one));
            }
        }
        return goals;
    }

    private List<Parameter> parameters(ClassNode goal) {
        List<Parameter> parameters = new ArrayList<>();
        for (ClassNode one = goal; one != null; one = classes.get(one.superName)) {
            for (FieldNode field : one.fields) {
                for (AnnotationNode found : annotations(field.invisibleAnnotations, PARAMETER)) {
                    if (!value(found, "readonly").equals("true")) {
                        parameters.add(
                                new Parameter(field.name, value(found, "property"), value(found, "defaultValue")));
                    }
                }
            }
        }
        return List.copyOf(parameters);
    }

    private static List<AnnotationNode> annotations(@Nullable List<AnnotationNode> all, String type) {
        return all == null
                ? List.of()
                : all.stream().filter(one -> one.desc.equals(type)).toList();
    }

    private static String value(AnnotationNode annotation, String key) {
        List<Object> values = Objects.requireNonNullElse(annotation.values, List.of());
        int at = values.indexOf(key);
        return at < 0 ? "" : values.get(at + 1).toString();
    }

    private static ClassNode read(Path file) {
        ClassNode node = new ClassNode();
        try {
            new ClassReader(Files.readAllBytes(file)).accept(node, ClassReader.SKIP_CODE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return node;
    }

    private static Path compiled() {
        try {
            return Path.of(dev.ctas7.smartcrate.gate.Gate.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
