// SPDX-License-Identifier: Apache-2.0
// COMPILER_READ_EFFECTIVE_SETTINGS
package dev.ctas7.smartcrate.maven.wiring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * What one {@code <configuration>} of the compiler plugin says about annotation processing.
 *
 * @param path {@code groupId:artifactId} of each of {@code annotationProcessorPaths}; when there is one, the class path
 *     is not searched
 * @param processors the explicit list of processor classes; empty for discovery
 * @param proc {@code none}, {@code only}, {@code full} or empty for the compiler's default
 * @param procFrom how the user said it, for messages
 * @param arguments the compiler's arguments, in order
 * @param compilerId {@code javac} unless another compiler is chosen
 * @param failOnWarning whether warnings are errors
 * @param toolchainJdk the JDK that a toolchain asks for; 0 for Maven's own
 */
public record CompilerSettings(
        List<String> path,
        List<String> processors,
        String proc,
        String procFrom,
        List<String> arguments,
        String compilerId,
        boolean failOnWarning,
        int toolchainJdk) {
    static final String PROC_PROPERTY = "maven.compiler.proc";

    /** From 23 on javac runs processors only when told to. */
    private static final int LAST_IMPLICIT_JDK = 22;

    /** Copies the lists. */
    public CompilerSettings {
        path = List.copyOf(path);
        processors = List.copyOf(processors);
        arguments = List.copyOf(arguments);
    }

    /**
     * Reads a configuration, which may be absent.
     *
     * @param property the value of a property as Maven would find it, null for none
     */
    static CompilerSettings read(@Nullable Xpp3Dom dom, UnaryOperator<@Nullable String> property) {
        List<String> path = Doms.children(dom, "annotationProcessorPaths").stream()
                .map(CompilerSettings::key)
                .toList();
        List<String> arguments = arguments(dom);
        String proc = Doms.text(dom, "proc");
        String procFrom = "<proc>" + proc + "</proc> in the compiler plugin's configuration";
        String given = property.apply(PROC_PROPERTY);
        if (proc.isEmpty() && given != null && !given.isBlank()) {
            proc = given.strip();
            procFrom = "the property " + PROC_PROPERTY + "=" + proc;
        }
        for (String argument : arguments) {
            if (argument.startsWith("-proc:")) {
                proc = argument.substring("-proc:".length());
                procFrom = argument + " among the compiler's arguments";
            }
        }
        String compilerId = Doms.text(dom, "compilerId");
        return new CompilerSettings(
                path,
                processors(dom, arguments),
                proc.toLowerCase(Locale.ROOT),
                procFrom,
                arguments,
                compilerId.isEmpty() ? "javac" : compilerId,
                Boolean.parseBoolean(Doms.text(dom, "failOnWarning"))
                        || Boolean.parseBoolean(property.apply("maven.compiler.failOnWarning")),
                toolchain(dom));
    }

    private static String key(Xpp3Dom path) {
        return Doms.text(path, "groupId") + ":" + Doms.text(path, "artifactId");
    }

    static boolean isOurs(Xpp3Dom path) {
        return key(path).equals(Coordinates.PROCESSOR_KEY);
    }

    /** Whether there is a processor path. */
    public boolean hasPath() {
        return !path.isEmpty();
    }

    /** Whether our processor is on the processor path. */
    public boolean hasOurPath() {
        return path.contains(Coordinates.PROCESSOR_KEY);
    }

    private static List<String> processors(@Nullable Xpp3Dom dom, List<String> arguments) {
        List<String> processors = Doms.children(dom, "annotationProcessors").stream()
                .map(Doms::text)
                .toList();
        int flag = arguments.indexOf("-processor");
        boolean inArguments = processors.isEmpty() && flag >= 0 && flag + 1 < arguments.size();
        return inArguments ? List.of(arguments.get(flag + 1).split(",")) : processors;
    }

    private static List<String> arguments(@Nullable Xpp3Dom dom) {
        List<String> arguments = new ArrayList<>();
        for (Xpp3Dom child : Doms.children(dom, "compilerArgs")) {
            arguments.add(Doms.text(child));
        }
        String line = Doms.text(dom, "compilerArgument");
        if (!line.isEmpty()) {
            arguments.addAll(List.of(line.split("\\s+")));
        }
        // The old map form: <compilerArguments><Xlint:all/></compilerArguments>.
        for (Xpp3Dom child : Doms.children(dom, "compilerArguments")) {
            arguments.add("-" + child.getName());
            if (!Doms.text(child).isEmpty()) {
                arguments.add(Doms.text(child));
            }
        }
        arguments.removeIf(String::isEmpty);
        return arguments;
    }

    private static int toolchain(@Nullable Xpp3Dom dom) {
        Xpp3Dom toolchain = dom == null ? null : dom.getChild("jdkToolchain");
        String version = Doms.text(toolchain, "version");
        String plain = version.startsWith("1.") ? version.substring(2) : version;
        return plain.matches("\\d{1,3}(\\..*)?") ? Integer.parseInt(plain.replaceFirst("\\..*", "")) : 0;
    }

    /** Whether no processor runs, whatever is wired. */
    public boolean off() {
        return proc.equals("none");
    }

    /** Whether the compiler looks for processors on the class path when it is given no path. */
    public boolean searchesClassPath(int runningJdk) {
        int jdk = toolchainJdk > 0 ? toolchainJdk : runningJdk;
        return jdk <= LAST_IMPLICIT_JDK
                || proc.equals("full")
                || proc.equals("only")
                || !processors.isEmpty()
                || !compilerId.startsWith("javac");
    }

    /** Whether the user passes a processor path to the compiler himself, where nothing can be appended. */
    public boolean rawPath() {
        return arguments.stream()
                .anyMatch(argument -> argument.startsWith("-processorpath")
                        || argument.startsWith("--processor-path")
                        || argument.startsWith("--processor-module-path"));
    }

    /** Whether javac's warning about annotations that no processor claims would break the build. */
    boolean failsOnUnclaimed() {
        boolean strict = failOnWarning || arguments.contains("-Werror");
        boolean lint = false;
        for (String argument : arguments) {
            if (argument.equals("-Xlint")) {
                lint = true;
            } else if (argument.startsWith("-Xlint:")) {
                List<String> keys =
                        List.of(argument.substring("-Xlint:".length()).split(","));
                if (keys.contains("-processing") || keys.contains("none")) {
                    return false;
                }
                lint |= keys.contains("all") || keys.contains("processing");
            }
        }
        return strict && lint && compilerId.startsWith("javac");
    }
}
