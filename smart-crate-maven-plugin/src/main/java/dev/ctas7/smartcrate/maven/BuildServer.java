// SPDX-License-Identifier: Apache-2.0
// BUILD_DECIDE_SERVER_RUN
package dev.ctas7.smartcrate.maven;

import java.util.Map;

/** Tells a build server's run from a developer's: a lock that is written there reaches nobody's review. */
final class BuildServer {
    private BuildServer() {}

    /** Whether the variable {@code CI} is set to anything but {@code false}, as all known servers set it. */
    static boolean runs(Map<String, String> environment) {
        String value = environment.getOrDefault("CI", "").strip();
        return !value.isEmpty() && !value.equalsIgnoreCase("false");
    }

    /** Whether it is GitHub Actions, whose log obeys commands. */
    static boolean isGitHub(Map<String, String> environment) {
        return environment.getOrDefault("GITHUB_ACTIONS", "").strip().equalsIgnoreCase("true");
    }
}
