// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs real processes in a folder. */
final class Shell {
    static final Path JAR = Path.of(System.getProperty("cli.jar"));
    static final Path HOOK = Path.of(System.getProperty("hook.script"));
    static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private final Path folder;
    private final Path log;
    private final Map<String, String> environment = new HashMap<>();

    /** Streams are gathered in files in {@code logs}, which must not lie in the folder. */
    Shell(Path folder, Path logs) {
        this.folder = folder;
        log = logs;
    }

    Shell with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Cli.Result run(String... command) throws IOException, InterruptedException {
        return run(List.of(command));
    }

    Cli.Result run(List<String> command) throws IOException, InterruptedException {
        File out = log.resolve("out").toFile();
        File err = log.resolve("err").toFile();
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out)
                .redirectError(err);
        // An outer run of Maven or git must not reach into these.
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_") || name.startsWith("JAVA_TOOL"));
        builder.environment().putAll(environment);
        int code = builder.start().waitFor();
        return new Cli.Result(code, text(out), text(err));
    }

    private static String text(File file) throws IOException {
        return new String(Files.readAllBytes(file.toPath()), StandardCharsets.UTF_8);
    }
}
