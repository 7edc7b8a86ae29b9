// SPDX-License-Identifier: Apache-2.0
// WIRING_RENDER_REPAIR_ADVICE
package dev.ctas7.smartcrate.maven.wiring;

import java.util.List;

/** The words about wiring that more than one place says, and the XML to paste. */
public final class Advice {
    private Advice() {}

    /** Why an old compiler plugin cannot run the processor, and the way out. */
    static String cannotWire(String version, int jdk) {
        return "maven-compiler-plugin " + version + " ignores annotation processor paths, and JDK " + jdk
                + " runs no processor without one; use maven-compiler-plugin " + CompilerVersion.LIFTED + " or newer";
    }

    /** The plugin's stanza, line by line. */
    public static List<String> stanza() {
        return List.of(
                "<plugin>",
                "  <groupId>" + Coordinates.GROUP + "</groupId>",
                "  <artifactId>smart-crate-maven-plugin</artifactId>",
                "  <version>" + Coordinates.version() + "</version>",
                "  <extensions>true</extensions>",
                "</plugin>");
    }

    /** The dependency on foundation-core, line by line. */
    public static List<String> foundation() {
        return List.of(
                "<dependency>",
                "  <groupId>" + Coordinates.GROUP + "</groupId>",
                "  <artifactId>" + Coordinates.FOUNDATION + "</artifactId>",
                "  <version>" + Coordinates.version() + "</version>",
                "</dependency>");
    }

    /** A compiler plugin that knows processor paths, line by line. */
    public static List<String> compilerPlugin() {
        return List.of(
                "<plugin>",
                "  <groupId>org.apache.maven.plugins</groupId>",
                "  <artifactId>maven-compiler-plugin</artifactId>",
                "  <version>" + CompilerVersion.LIFTED + "</version>",
                "</plugin>");
    }

    /** The configuration that wires the processor by hand, line by line. */
    public static List<String> path() {
        return List.of(
                "<annotationProcessorPaths>",
                "  <path>",
                "    <groupId>" + Coordinates.GROUP + "</groupId>",
                "    <artifactId>" + Coordinates.PROCESSOR + "</artifactId>",
                "    <version>" + Coordinates.version() + "</version>",
                "  </path>",
                "</annotationProcessorPaths>",
                "<compilerArgs>",
                "  <arg>-Asmartcrate.crate=${project.artifactId}</arg>",
                "  <arg>-Asmartcrate.version=${project.version}</arg>",
                "</compilerArgs>");
    }

    /**
     * How to call a goal.
     *
     * @param declared whether the module declares this plugin; only then Maven knows its prefix
     */
    public static String goal(String name, boolean declared) {
        return declared ? "smart-crate:" + name : Coordinates.PLUGIN + ":" + Coordinates.version() + ":" + name;
    }
}
