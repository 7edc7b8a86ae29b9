// SPDX-License-Identifier: Apache-2.0
// GIT_ADAPT_FOREIGN_PROGRAM
package dev.ctas7.smartcrate.facts.lineage;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Runs the program git in a module: no shell, no network, nothing written, an end in time.
 *
 * <p>Only commands made for programs are run, which a user's settings, aliases, pager and external tools do not touch.
 *
 * @param program its absolute path
 * @param module the folder to run it in
 * @param deadline in {@link System#nanoTime()}, for all runs together
 */
record GitProgram(Path program, Path module, long deadline) {
    /** What a hook that runs a build hands down: git's idea of another place. */
    private static final Pattern INHERITED = Pattern.compile(
            "GIT_(DIR|WORK_TREE|INDEX_FILE|COMMON_DIR|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|PREFIX|NAMESPACE"
                    + "|IMPLICIT_WORK_TREE|GRAFT_FILE|SHALLOW_FILE|REPLACE_REF_BASE|INTERNAL_SUPER_PREFIX"
                    + "|EXTERNAL_DIFF|DIFF_OPTS|TRACE.*|(GLOB|NOGLOB|ICASE)_PATHSPECS)");

    private static final List<String> GUARDS = List.of(
            "--no-pager",
            "--no-optional-locks",
            "--literal-pathspecs",
            "-c",
            "core.quotePath=false",
            // Either is a program of the user's that git would start.
            "-c",
            "core.fsmonitor=false",
            "-c",
            "core.hooksPath=" + File.separator + "nowhere");

    /**
     * The first program of that name on a search path; relative entries, which a checkout could fill, are left out.
     *
     * @param searchPath as in the environment variable PATH
     */
    static Optional<Path> find(String searchPath) {
        for (String entry : searchPath.split(Pattern.quote(File.pathSeparator), -1)) {
            for (String name : List.of("git", "git.exe")) {
                try {
                    Path file = Path.of(entry).resolve(name);
                    if (file.isAbsolute() && Files.isRegularFile(file) && Files.isExecutable(file)) {
                        return Optional.of(file);
                    }
                } catch (InvalidPathException e) {
                    // A search path may hold anything; the next entry is as good.
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Runs one command.
     *
     * @param input what it reads from its standard input
     * @throws GitFailure if it cannot be started, ends with an error, or takes too long
     */
    <T> T run(List<String> command, byte[] input, BoundedRun.Answer<T> answer) throws GitFailure {
        return new BoundedRun("git " + command.get(0), start(command), deadline).read(input, answer);
    }

    private Process start(List<String> command) throws GitFailure {
        List<String> line = new ArrayList<>();
        line.add(program.toString());
        line.addAll(GUARDS);
        line.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(line).directory(module.toFile());
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> INHERITED.matcher(name).matches());
        environment.put("LC_ALL", "C");
        environment.put("GIT_OPTIONAL_LOCKS", "0");
        environment.put("GIT_TERMINAL_PROMPT", "0");
        // In a partial clone git fetches what it lacks; it must then lack it.
        environment.put("GIT_NO_LAZY_FETCH", "1");
        environment.put("GIT_ALLOW_PROTOCOL", "none");
        try {
            return builder.start();
        } catch (IOException e) {
            throw new GitFailure("the program git does not start");
        }
    }
}
