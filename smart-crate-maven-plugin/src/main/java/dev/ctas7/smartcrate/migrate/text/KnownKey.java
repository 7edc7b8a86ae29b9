// SPDX-License-Identifier: Apache-2.0
// KEY_MATCH_HASH_ALGORITHM
package dev.ctas7.smartcrate.migrate.text;

import dev.ctas7.smartcrate.words.NameWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Keys whose value is the name of a hash algorithm, whatever file they stand in. */
public final class KnownKey {
    private static final String MURMUR = "murmur3-128";

    /** The name alone, with the length that some write behind it. */
    private static final Pattern WHOLE = Pattern.compile("(?i)blake[-_]?3([-_]256)?");

    private static final Set<String> HASHES = Set.of("hash", "digest", "checksum", "fingerprint", "address");
    private static final Set<String> KINDS = Set.of("algorithm", "algo", "function", "type", "method", "name", "kind");

    private KnownKey() {}

    /** The new name for a value that is the old one and nothing else, in its case; else empty. */
    public static Optional<String> renamed(String value) {
        if (!WHOLE.matcher(value).matches()) {
            return Optional.empty();
        }
        boolean upper = value.equals(value.toUpperCase(Locale.ROOT));
        return Optional.of(upper ? MURMUR.toUpperCase(Locale.ROOT) : MURMUR);
    }

    /**
     * Whether a key names a hash algorithm: its last word is one for a hash, or one for a kind after one for a hash, as
     * in {@code content_hash_algorithm}, {@code cache.hash} and {@code checksumType}; or it is {@code algo} alone.
     */
    public static boolean namesHash(String key) {
        List<String> words = NameWords.of(key);
        if (words.isEmpty()) {
            return false;
        }
        String last = words.get(words.size() - 1);
        if (words.size() == 1) {
            return HASHES.contains(last) || last.equals("algorithm") || last.equals("algo");
        }
        return HASHES.contains(last) || (KINDS.contains(last) && HASHES.contains(words.get(words.size() - 2)));
    }
}
