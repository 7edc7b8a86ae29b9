// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.processor;

import dev.ctas7.foundation.FoundationCore;
import dev.ctas7.foundation.proof.ProofRecord;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A folder with sources and real compilers, for what happens between two compilations of one module. */
final class Workshop {
    static final Path FOUNDATION = placeOf(FoundationCore.class);

    private final Path folder;
    private final List<String> options = new ArrayList<>();
    private JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private Path output;
    private List<Path> classPath;
    private List<Processor> beside = List.of();

    Workshop(Path folder) {
        this.folder = folder;
        this.output = folder.resolve("target/classes");
        this.classPath = List.of(FOUNDATION);
        options.addAll(List.of("-Asmartcrate.crate=demo", "-Asmartcrate.version=1.0"));
    }

    static Path placeOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    Workshop with(JavaCompiler other) {
        compiler = other;
        return this;
    }

    Workshop into(String otherOutput) {
        output = folder.resolve(otherOutput);
        return this;
    }

    Workshop on(Path... entries) {
        classPath = List.of(entries);
        return this;
    }

    Workshop beside(Processor... others) {
        beside = List.of(others);
        return this;
    }

    Workshop options(String... words) {
        options.clear();
        options.addAll(List.of(words));
        return this;
    }

    Workshop also(String... words) {
        options.addAll(List.of(words));
        return this;
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    Workshop write(String name, String text) {
        try {
            Files.createDirectories(path(name).getParent());
            Files.writeString(path(name), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Outcome compile(String... sources) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<Processor> processors = new ArrayList<>(beside);
        processors.add(new FoundationProcessor());
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            Files.createDirectories(output);
            Files.createDirectories(folder.resolve("empty"));
            List<String> words = new ArrayList<>(List.of("--release", "17", "-d", output.toString()));
            // Without it ecj writes into the folder that these tests were started in.
            words.addAll(List.of(
                    "-s", Files.createDirectories(folder.resolve("generated")).toString()));
            words.addAll(options);
            // An absent option would mean the class path of these tests.
            words.add("-classpath");
            words.add(
                    classPath.isEmpty()
                            ? folder.resolve("empty").toString()
                            : classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
            Path[] paths = Arrays.stream(sources).map(this::path).toArray(Path[]::new);
            JavaCompiler.CompilationTask task = compiler.getTask(
                    Writer.nullWriter(), files, diagnostics, words, null, files.getJavaFileObjects(paths));
            task.setProcessors(processors);
            boolean passed = task.call();
            return new Outcome(passed, List.copyOf(diagnostics.getDiagnostics()), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a compiler said and left behind. */
    record Outcome(boolean passed, List<Diagnostic<? extends JavaFileObject>> diagnostics, Path output) {
        List<String> errors() {
            return texts(Diagnostic.Kind.ERROR);
        }

        List<String> warnings() {
            return diagnostics.stream()
                    .filter(d ->
                            d.getKind() == Diagnostic.Kind.WARNING || d.getKind() == Diagnostic.Kind.MANDATORY_WARNING)
                    .map(d -> d.getMessage(Locale.ROOT))
                    .toList();
        }

        /** Our lines only: javac has notes of its own. */
        List<String> notes() {
            return diagnostics.stream()
                    .filter(d -> d.getKind() == Diagnostic.Kind.NOTE || d.getKind() == Diagnostic.Kind.OTHER)
                    .map(d -> d.getMessage(Locale.ROOT))
                    .filter(line -> line.startsWith("[S") || line.startsWith("[s"))
                    .toList();
        }

        private List<String> texts(Diagnostic.Kind kind) {
            return diagnostics.stream()
                    .filter(d -> d.getKind() == kind)
                    .map(d -> d.getMessage(Locale.ROOT))
                    .toList();
        }

        boolean has(String file) {
            return Files.isRegularFile(output.resolve(file));
        }

        ProofRecord proof(String crate) {
            try {
                return ProofRecord.parse(Files.readString(output.resolve(ProofRecord.pathOf(crate))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
