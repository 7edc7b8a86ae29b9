// SPDX-License-Identifier: Apache-2.0
// CLAIM_VALIDATE_TOKEN_AND_HASH
package dev.ctas7.heartbeat.orchestrator;

import dev.ctas7.foundation.FoundationCore;
import dev.ctas7.foundation.heartbeat.HeartbeatValidation;
import dev.ctas7.foundation.heartbeat.HeartbeatValidation.HashMismatch;
import dev.ctas7.foundation.heartbeat.HeartbeatValidation.Unauthorized;
import dev.ctas7.foundation.heartbeat.HeartbeatValidation.Valid;
import dev.ctas7.foundation.heartbeat.LocalHeartbeat;
import dev.ctas7.heartbeat.text.OneLine;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a crate has to claim to be believed.
 *
 * @param acceptedTokens the tokens of the foundations in use: several while one replaces another; at least one, none
 *     blank
 * @param expectedHashes for some crates, by name, the state hashes that they may have: several while one release
 *     replaces another; of other crates any state hash is accepted
 */
public record Claims(Set<String> acceptedTokens, Map<String, Set<String>> expectedHashes) {
    private static final HeartbeatValidation VALID = new Valid();

    /**
     * Copies the collections.
     *
     * @throws IllegalArgumentException if no token is accepted, one is blank, or a crate may have no hash at all
     */
    public Claims {
        acceptedTokens = Set.copyOf(acceptedTokens);
        expectedHashes = expectedHashes.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
        if (acceptedTokens.isEmpty() || acceptedTokens.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("claims.accepted-tokens was '" + new TreeSet<>(acceptedTokens)
                    + "' but must hold at least one token, and no blank one");
        }
        if (expectedHashes.values().stream().anyMatch(Set::isEmpty)) {
            throw new IllegalArgumentException("claims.expected-hashes was '" + new TreeMap<>(expectedHashes)
                    + "' but must hold at least one hash for each crate that it names");
        }
    }

    /** The token of the foundation-core on this class path, and any state hash. */
    public static Claims ofThisFoundation() {
        return new Claims(Set.of(FoundationCore.token()), Map.of());
    }

    /** The same with other tokens. */
    public Claims withAcceptedTokens(Set<String> newAcceptedTokens) {
        return new Claims(newAcceptedTokens, expectedHashes);
    }

    /** The same with other hashes. */
    public Claims withExpectedHashes(Map<String, Set<String>> newExpectedHashes) {
        return new Claims(acceptedTokens, newExpectedHashes);
    }

    /** Valid, unauthorized or a hash mismatch. */
    HeartbeatValidation judge(String crateName, LocalHeartbeat beat) {
        if (!acceptedTokens.contains(beat.foundationToken())) {
            return new Unauthorized(crateName, tokenReason(beat.foundationToken()));
        }
        Set<String> expected = expectedHashes.get(crateName);
        if (expected != null && !expected.contains(beat.stateHash())) {
            return new HashMismatch(crateName, String.join(" or ", new TreeSet<>(expected)), beat.stateHash());
        }
        return VALID;
    }

    /** Whether bytes that are no heartbeat hold an accepted token at least. */
    boolean isMentionedIn(byte[] payload, int most) {
        int length = Math.min(payload.length, most);
        // One character for each byte, so that bytes can be searched as text.
        String bytes = new String(payload, 0, length, StandardCharsets.ISO_8859_1);
        return acceptedTokens.stream()
                .map(token -> new String(token.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
                .anyMatch(bytes::contains);
    }

    private String tokenReason(String token) {
        if (token.isEmpty()) {
            return "sent no foundation_token; build it on foundation-core, or stop it";
        }
        return "sent foundation_token '" + OneLine.of(token, 80) + "' but accepted is "
                + OneLine.of(String.join(" or ", new TreeSet<>(acceptedTokens)), 300)
                + "; build it on an accepted foundation-core, or stop it";
    }
}
