// SPDX-License-Identifier: Apache-2.0
// COMPILER_BUILD_EDITED_CONFIGURATION
package dev.ctas7.smartcrate.maven.wiring;

import java.util.List;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Adds to a {@code <configuration>} of the compiler plugin what a crate needs.
 *
 * <p>Every edit may be made twice without effect, removes nothing and leaves what the user wrote in its order.
 */
final class CompilerEdits {
    private static final String PATHS = "annotationProcessorPaths";
    private static final String ARGUMENTS = "compilerArgs";

    private CompilerEdits() {}

    /** Appends our processor to the processor path, which is made when there is none. */
    static void addPath(Xpp3Dom configuration) {
        if (Doms.children(configuration, PATHS).stream().anyMatch(CompilerSettings::isOurs)) {
            return;
        }
        Xpp3Dom path = new Xpp3Dom("path");
        Doms.append(path, "groupId", Coordinates.GROUP);
        Doms.append(path, "artifactId", Coordinates.PROCESSOR);
        Doms.append(path, "version", Coordinates.version());
        Doms.childOf(configuration, PATHS).addChild(path);
    }

    /** Appends our class to an explicit list of processor classes, when there is one: only the listed ones run. */
    static void addProcessorName(Xpp3Dom configuration) {
        List<Xpp3Dom> named = Doms.children(configuration, "annotationProcessors");
        if (!named.isEmpty()) {
            if (named.stream().noneMatch(name -> Doms.text(name).equals(Coordinates.PROCESSOR_CLASS))) {
                Doms.append(
                        Doms.childOf(configuration, "annotationProcessors"),
                        "annotationProcessor",
                        Coordinates.PROCESSOR_CLASS);
            }
            return;
        }
        List<Xpp3Dom> arguments = Doms.children(configuration, ARGUMENTS);
        for (int i = 0; i + 1 < arguments.size(); i++) {
            Xpp3Dom value = arguments.get(i + 1);
            if (Doms.text(arguments.get(i)).equals("-processor")
                    && !List.of(Doms.text(value).split(",")).contains(Coordinates.PROCESSOR_CLASS)) {
                value.setValue(Doms.text(value) + "," + Coordinates.PROCESSOR_CLASS);
            }
        }
    }

    /**
     * Passes an option to our processor, unless the user passes it himself.
     *
     * @param key {@code smartcrate.crate}, {@code smartcrate.version} or {@code smartcrate.scope}
     */
    static void addOption(Xpp3Dom configuration, String key, String value) {
        String start = "-A" + key + "=";
        if (!hasArgument(configuration, start)) {
            Doms.append(Doms.childOf(configuration, ARGUMENTS), "arg", start + value);
        }
    }

    /**
     * Silences javac's lint about annotations that no processor claims. javac says so as soon as any processor runs,
     * and with {@code -Werror} a build that was green would break.
     */
    static void silenceUnclaimed(Xpp3Dom configuration) {
        if (!hasArgument(configuration, "-Xlint:-processing")) {
            Doms.append(Doms.childOf(configuration, ARGUMENTS), "arg", "-Xlint:-processing");
        }
    }

    private static boolean hasArgument(Xpp3Dom configuration, String start) {
        return Doms.children(configuration, ARGUMENTS).stream()
                .anyMatch(argument -> Doms.text(argument).startsWith(start));
    }
}
