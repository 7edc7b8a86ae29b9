// SPDX-License-Identifier: Apache-2.0
// FOUNDATION_WRITE_BUILD_PIN
package dev.ctas7.smartcrate.facts.proof;

import dev.ctas7.foundation.FoundationCore;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The pin of foundation-core: SHA-256 over the sorted paths and bytes of its class files.
 *
 * <p>A folder and the jar made of it have the same pin. The descriptor of the module is left out, because the jar tool
 * may rewrite it; classes below {@code META-INF/versions} are in. The build of this plugin runs {@link #main} on the
 * foundation-core of the same reactor, and the gate compares.
 */
public final class FoundationPin {
    /** Where the plugin carries the pin of the foundation-core that it was built with. */
    public static final String RESOURCE = "META-INF/smart-crate-plugin/foundation-core.pin";

    private FoundationPin() {}

    /**
     * The pin of a jar or a folder, 64 hexadecimal digits.
     *
     * @throws IOException if it cannot be read as a whole; the message says why
     */
    public static String of(Path artifact) throws IOException {
        try (OpenArtifact open = OpenArtifact.open(artifact)) {
            return of(open);
        }
    }

    static String of(OpenArtifact artifact) throws IOException {
        Sha256 pin = new Sha256();
        artifact.visit((name, content) -> {
            if (name.endsWith(".class") && !name.equals("module-info.class")) {
                pin.add(name, content);
            }
        });
        return pin.hex();
    }

    /** Writes the pin of the foundation-core on the class path into the output folder given as the only argument. */
    public static void main(String[] args) throws IOException, URISyntaxException {
        Path foundation = Path.of(FoundationCore.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Path pin = Path.of(args[0]).resolve(RESOURCE);
        Files.createDirectories(pin.getParent());
        Files.writeString(pin, of(foundation) + "\n");
    }
}
