// SPDX-License-Identifier: Apache-2.0
// FOUNDATION_SCAN_RESOLVED_ARTIFACT
package dev.ctas7.smartcrate.facts.proof;

import dev.ctas7.smartcrate.facts.ResolvedDependency;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Finds foundation-core among the dependencies and reads its token and its pin. Never throws. */
public final class FoundationScanner {
    /** Group and artifact of foundation-core. */
    public static final String KEY = "dev.ctas7:foundation-core";

    private static final int MOST_CLASS_BYTES = 1 << 20;

    private FoundationScanner() {}

    /** The foundation-core that the class path holds; empty texts for what is not there. */
    public static FoundationFacts scan(List<ResolvedDependency> dependencies) {
        return scan(dependencies, builtWith());
    }

    static FoundationFacts scan(List<ResolvedDependency> dependencies, String expectedPin) {
        for (ResolvedDependency dependency : dependencies) {
            if (isFoundation(dependency)) {
                return read(dependency, expectedPin);
            }
        }
        return new FoundationFacts("", "", "", expectedPin, "");
    }

    /** Whether this is foundation-core's main artifact; its tests or sources are something else. */
    public static boolean isFoundation(ResolvedDependency dependency) {
        return dependency.key().equals(KEY)
                && dependency.classifier().isEmpty()
                && dependency.type().equals("jar");
    }

    private static FoundationFacts read(ResolvedDependency dependency, String expectedPin) {
        String location = dependency.key() + ":" + dependency.version();
        String token = "";
        String pin = "";
        Path file = dependency.file();
        if (file != null) {
            try (OpenArtifact artifact = OpenArtifact.open(file)) {
                if (artifact.has(FoundationToken.PATH)) {
                    token = FoundationToken.in(artifact.read(FoundationToken.PATH, MOST_CLASS_BYTES));
                }
                pin = FoundationPin.of(artifact);
            } catch (IOException e) {
                // An empty pin says that it could not be read; why is in the dependency's own facts.
                pin = "";
            }
        }
        return new FoundationFacts(dependency.scope(), token, pin, expectedPin, location);
    }

    /** The pin that the build laid into this plugin; empty when it was not built by its own pom. */
    static String builtWith() {
        try (InputStream in = FoundationScanner.class.getClassLoader().getResourceAsStream(FoundationPin.RESOURCE)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            return "";
        }
    }
}
