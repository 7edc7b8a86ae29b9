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
}
