// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.emitter;

import dev.ctas7.foundation.FoundationCore;
import dev.ctas7.foundation.proof.ProofRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;

/** A folder of classes as a compiler, the processor and the plugin leave it, and what tools make of it. */
final class DemoCrate {
    private final Path folder;

    DemoCrate(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    /** Compiles {@code <package>.Main} and {@code <package>.Other}. */
    DemoCrate classes(String packageName) {
        compile(packageName, "Main", "public final class Main {}");
        return compile(packageName, "Other", "public final class Other {}");
    }

    /** Compiles one class. */
    DemoCrate source(String packageName, String type, String text) {
        return compile(packageName, type, text);
    }

    /** The generated class and the record of a crate whose entry point is this. */
    DemoCrate proof(String crate, String packageName, String entryPoint) throws IOException {
        String name = "SmartCrateProof_" + crate.replaceAll("[^A-Za-z0-9_]", "_");
        compile(packageName, name, """
                final class %s implements dev.ctas7.foundation.FoundationProof {
                    public String crate() { return "%s"; }
                    public String version() { return "1.0"; }
                    public String token() { return dev.ctas7.foundation.FoundationCore.token(); }
                }
                """.formatted(name, crate));
        return record(crate, packageName + "." + name, entryPoint);
    }

    /** The record alone. */
    DemoCrate record(String crate, String generatedClass, String entryPoint) throws IOException {
        ProofRecord proof =
                new ProofRecord(crate, "1.0", FoundationCore.token(), entryPoint, generatedClass, List.of());
        return file(ProofRecord.pathOf(crate), proof.format());
    }

    DemoCrate manifest(String crate, String toml) throws IOException {
        return file(ProofRecord.ROOT + crate + "/smart-crate.toml", toml);
    }

    DemoCrate file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    DemoCrate delete(String name) throws IOException {
        Files.delete(folder.resolve(name));
        return this;
    }

    /** Everything in a jar, with entries for folders or without. */
    Path jar(Path jar, boolean folders) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                var paths = Files.walk(folder)) {
            for (Path path : paths.sorted().toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (Files.isRegularFile(path)) {
                    out.putNextEntry(new JarEntry(name));
                    Files.copy(path, out);
                } else if (folders && !name.isEmpty()) {
                    out.putNextEntry(new JarEntry(name + "/"));
                }
            }
        }
        return jar;
    }

    private DemoCrate compile(String packageName, String type, String text) {
        try {
            Path source = Files.createTempDirectory("demo").resolve(type + ".java");
            Files.writeString(source, "package " + packageName + ";\n" + text, StandardCharsets.UTF_8);
            Files.createDirectories(folder);
            int result = ToolProvider.getSystemJavaCompiler()
                    .run(
                            null,
                            null,
                            null,
                            "-proc:none",
                            "-d",
                            folder.toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            source.toString());
            if (result != 0) {
                throw new AssertionError("javac ended with " + result);
            }
            return this;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
