// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.api;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;

/** The compilers of this machine, all told to compile for Java 17. */
final class Compilers {
    private static final List<String> OPTIONS =
            List.of("--release", "17", "-proc:none", "-nowarn", "-encoding", "UTF-8");

    private Compilers() {}

    /** The JDKs that the build runs on, by version: one, or two where a newer one judges. */
    static Map<Integer, Path> javacs() throws IOException {
        Map<Integer, Path> found = new TreeMap<>();
        for (String home : System.getProperty("smartcrate.jdks").split(File.pathSeparator, -1)) {
            Path javac = Path.of(home, "bin", "javac");
            String release = Files.readString(Path.of(home, "release"));
            String version = release.replaceAll("(?s).*JAVA_VERSION=\"(\\d+).*", "$1");
            if (Files.isExecutable(javac)) {
                found.put(Integer.parseInt(version), javac);
            }
        }
        return found;
    }

    /** The interface of the sources as that javac compiles them into a new folder. */
    static LockedApi javac(Path javac, Collection<Path> sources, Path folder) throws Exception {
        Path list = Files.write(
                folder.resolveSibling(folder.getFileName() + ".txt"),
                sources.stream()
                        .map(file -> "\"" + file.toAbsolutePath() + "\"")
                        .toList());
        List<String> command = new ArrayList<>(List.of(javac.toString()));
        command.addAll(OPTIONS);
        command.addAll(List.of("-d", folder.toString(), "@" + list));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
        return LockedApi.ofFolder(folder);
    }

    /** The interface of the sources as ecj compiles them into a new folder. */
    static LockedApi ecj(Collection<Path> sources, Path folder) {
        List<String> arguments = new ArrayList<>(OPTIONS);
        arguments.addAll(List.of("-d", folder.toString()));
        sources.forEach(file -> arguments.add(file.toString()));
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        if (!BatchCompiler.compile(arguments.toArray(new String[0]), out, out, null)) {
            throw new IllegalStateException(said.toString());
        }
        return LockedApi.ofFolder(folder);
    }
}
