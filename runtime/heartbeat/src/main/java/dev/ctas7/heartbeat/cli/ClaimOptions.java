// SPDX-License-Identifier: Apache-2.0
// OPTIONS_PARSE_CLAIMED_TOKENS
package dev.ctas7.heartbeat.cli;

import dev.ctas7.foundation.FoundationCore;
import dev.ctas7.heartbeat.orchestrator.Claims;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Option;

/** What a crate has to claim. */
final class ClaimOptions {
    @Option(
            names = "--accept-token",
            paramLabel = "TOKEN",
            description = {
                "A foundation's token that is accepted beside this one's own; repeatable.",
                "For the time in which one release of the foundation replaces another."
            })
    private List<String> tokens = List.of();

    @Option(
            names = "--expect",
            paramLabel = "CRATE=HASH",
            description = {
                "A state hash that this crate may have; repeatable, also for one crate.",
                "Crates that are not named may have any."
            })
    private List<String> hashes = List.of();

    /** What the options say together. */
    Claims claims() {
        Set<String> accepted = new HashSet<>(tokens);
        accepted.add(FoundationCore.token());
        Map<String, Set<String>> expected = new HashMap<>();
        for (String pair : hashes) {
            int equals = pair.indexOf('=');
            if (equals < 1 || equals == pair.length() - 1) {
                throw new UserMistake(ExitCode.USAGE, "--expect was '" + pair + "' but must be CRATE=HASH");
            }
            expected.computeIfAbsent(pair.substring(0, equals), crate -> new HashSet<>())
                    .add(pair.substring(equals + 1));
        }
        try {
            return new Claims(accepted, expected);
        } catch (IllegalArgumentException e) {
            throw new UserMistake(ExitCode.USAGE, "--accept-token or --expect: " + e.getMessage());
        }
    }
}
