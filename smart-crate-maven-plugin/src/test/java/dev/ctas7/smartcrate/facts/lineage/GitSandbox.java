// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.CompiledSources;
import dev.ctas7.smartcrate.facts.CrateIdentity;
import dev.ctas7.smartcrate.facts.CrateInputs;
import dev.ctas7.smartcrate.facts.SourceRoot;
import dev.ctas7.smartcrate.facts.bytecode.ClassFiles;
import dev.ctas7.smartcrate.facts.effects.CodeFacts;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import dev.ctas7.smartcrate.facts.source.SourceScanner;
import dev.ctas7.smartcrate.lock.Lock;
import dev.ctas7.smartcrate.lock.LockBuilder;
import dev.ctas7.smartcrate.lock.LockDocument;
import dev.ctas7.smartcrate.lock.LockFile;
import dev.ctas7.smartcrate.lock.LockInputs;
import dev.ctas7.smartcrate.lock.LockReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A module in a real git repository, with a lock of its sources. */
final class GitSandbox {
    static final String LOCK = "smart-crate.lock";
    static final String ROUTER = "src/main/java/demo/Router.java";

    private final Path module;
    private final List<SourceRoot> roots = new ArrayList<>();
    private String encoding = "";

    /** A module in a folder that exists; whether it is a repository is for the test. */
    GitSandbox(Path module) throws IOException {
        this.module = module;
        roots.add(new SourceRoot(
                Files.createDirectories(module.resolve("src/main/java")).toRealPath(), SourceKind.MAIN));
    }

    /** Whether this machine has git; tests without it have nothing to ask. */
    static boolean hasGit() {
        return GitProgram.find(searchPath()).isPresent();
    }

    static String searchPath() {
        return Optional.ofNullable(System.getenv("PATH")).orElse("");
    }

    Path module() {
        return module;
    }

    GitSandbox encoding(String name) {
        encoding = name;
        return this;
    }

    GitSandbox write(String path, String text) throws IOException {
        return write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    GitSandbox write(String path, byte[] bytes) throws IOException {
        Path file = module.resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.write(file, bytes);
        return this;
    }

    /** A source with a header in its first line. */
    GitSandbox source(String path, String header) throws IOException {
        return write(path, text(header));
    }

    /** Long enough for git to see a rename when one line of it changes. */
    static String text(String header) {
        return (header.isEmpty() ? "" : "// " + header + "\n") + "package demo;\n\n/** Long. */\nfinal class Router {\n"
                + "    int one;\n    int two;\n    int three;\n    int four;\n    int five;\n}\n";
    }

    /** Writes the lock as the goal would. */
    GitSandbox lock() throws IOException {
        return write(LOCK, LockFile.format(LockDocument.of("demo", current())));
    }

    GitSandbox init() throws IOException, InterruptedException {
        return git("init", "-q", "-b", "main", ".");
    }

    GitSandbox commit(String message) throws IOException, InterruptedException {
        return git("add", "-A").git("commit", "-q", "--allow-empty", "-m", message);
    }

    GitSandbox git(String... arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(
                "git",
                "-c",
                "user.name=test",
                "-c",
                "user.email=test@example.org",
                "-c",
                "commit.gpgSign=false",
                "-c",
                "core.autocrlf=false",
                "-c",
                "protocol.file.allow=always"));
        line.addAll(List.of(arguments));
        Process process = new ProcessBuilder(line)
                .directory(module.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return this;
    }

    HeaderHistory history() {
        return history(searchPath());
    }

    HeaderHistory history(String searchPath) {
        return history(searchPath, Duration.ofMinutes(1));
    }

    HeaderHistory history(String searchPath, Duration patience) {
        return HistoryReader.read(inputs(), LockReader.read(module, LOCK), current(), searchPath, patience);
    }

    /** {@code path <- path then: comments}, with a star when the lock has the change already. */
    List<String> shown() {
        return history().sources().stream()
                .map(past -> past.path() + " <- " + past.then().path() + ": "
                        + past.then().leading().stream()
                                .map(line -> line.text())
                                .toList()
                        + (past.relocked() ? " *" : ""))
                .toList();
    }

    private Lock current() {
        return LockBuilder.build(new LockInputs(
                "demo",
                "smart-crate.toml",
                null,
                SourceScanner.scan(inputs()),
                List.of(),
                new ClassFiles(true, List.of(), List.of()),
                List.of(),
                CodeFacts.NONE));
    }

    private CrateInputs inputs() {
        return new CrateInputs(
                new CrateIdentity("g", "demo", "1", "jar"),
                module,
                module.resolve("smart-crate.toml"),
                null,
                roots,
                List.of(),
                List.of(),
                module.resolve("target/classes"),
                module.resolve("target"),
                null,
                List.of(),
                List.of(),
                null,
                CompiledSources.NONE,
                encoding);
    }
}
