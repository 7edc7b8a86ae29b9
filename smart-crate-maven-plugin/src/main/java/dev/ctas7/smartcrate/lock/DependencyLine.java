// SPDX-License-Identifier: Apache-2.0
// LOCK_FORMAT_DEPENDENCY_LINE
package dev.ctas7.smartcrate.lock;

import dev.ctas7.smartcrate.facts.ResolvedDependency;
import dev.ctas7.smartcrate.facts.proof.DependencyFacts;
import java.util.regex.Pattern;

/**
 * The line of a dependency: {@code group:artifact version sha256:…}; type and classifier join the key where they are
 * not the usual ones.
 *
 * <p>An artifact for one operating system is {@code group:artifact:jar:linux-x86_64 platform version sha256:…}: another
 * machine resolves another one, and neither is a change.
 */
final class DependencyLine {
    private static final String PLATFORM = "platform ";
    private static final String PROCESSOR = "dev.ctas7:annotation-processor";
    /** os-maven-plugin's names, JavaFX's short ones, LWJGL's with {@code natives-} in front. */
    private static final Pattern OPERATING_SYSTEM =
            Pattern.compile("(?:natives?-)?(?:linux|osx|macosx?|mac|darwin|windows|win|win32|win64|freebsd|openbsd"
                    + "|solaris|sunos|aix|android|ios)(?:[-_].*)?");

    private DependencyLine() {}

    /** Whether it is there when the crate runs; our own processor never is. */
    static boolean isLocked(DependencyFacts dependency) {
        return dependency.artifact().packaged() && !dependency.artifact().key().equals(PROCESSOR);
    }

    static String of(DependencyFacts dependency) {
        ResolvedDependency artifact = dependency.artifact();
        boolean usual = artifact.type().equals("jar") && artifact.classifier().isEmpty();
        String kind = usual ? "" : ":" + artifact.type();
        String classifier = artifact.classifier().isEmpty() ? "" : ":" + artifact.classifier();
        String platform = OPERATING_SYSTEM.matcher(artifact.classifier()).matches() ? PLATFORM : "";
        String hash = isOpened(dependency) ? "sha256:" + dependency.sha256() : "no-file";
        return artifact.key() + kind + classifier + " " + platform + artifact.version() + " " + hash;
    }

    /** Whether its content is known; a lock without it would promise too much. */
    static boolean isOpened(DependencyFacts dependency) {
        return !dependency.sha256().isEmpty();
    }

    static boolean isForPlatform(String value) {
        return value.startsWith(PLATFORM);
    }

    /** Without the hash: artifacts of one version for two systems agree in it. */
    static String version(String value) {
        int end = value.lastIndexOf(' ');
        return end < 0 ? value : value.substring(0, end);
    }

    /** {@code group:artifact:type}, which artifacts for different systems share. */
    static String family(String key) {
        int end = key.lastIndexOf(':');
        return end < 0 ? key : key.substring(0, end);
    }
}
