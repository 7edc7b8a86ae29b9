// SPDX-License-Identifier: Apache-2.0
// PATH_CHECK_LEXICAL_ESCAPE
package dev.ctas7.smartcrate.manifest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Paths that a manifest names, judged by their text alone, alike on every system. Whether a folder on the way is a link
 * is for whoever opens the file.
 */
public final class CratePath {
    private static final Set<String> NEVER_A_LOCK = Set.of("pom.xml", "smart-crate.toml");

    private CratePath() {}

    /** Why the path may leave the module, as words after "but"; empty when it stays inside. */
    public static Optional<String> objection(String path) {
        List<String> parts = List.of(path.split("/", -1));
        if (path.isBlank()) {
            return Optional.of("must not be blank");
        }
        if (path.codePoints().anyMatch(Character::isISOControl)) {
            return Optional.of("must not hold control characters");
        }
        if (path.contains("\\")) {
            return Optional.of("must use / between folders, on Windows too");
        }
        if (path.startsWith("/") || path.contains(":")) {
            return Optional.of("must be relative to the module");
        }
        if (parts.contains("..")) {
            return Optional.of("must stay inside the module, with no .. in it");
        }
        if (parts.contains("") || parts.contains(".")) {
            return Optional.of("must name a file, without empty or . parts");
        }
        return Optional.empty();
    }

    /** As {@link #objection}, and why a lock must not be written there. */
    public static Optional<String> lockObjection(String path) {
        String plain = path.toLowerCase(Locale.ROOT);
        boolean taken = NEVER_A_LOCK.contains(plain) || plain.startsWith(".git/");
        return objection(path).or(() -> taken ? Optional.of("must not be a file of another tool") : Optional.empty());
    }
}
