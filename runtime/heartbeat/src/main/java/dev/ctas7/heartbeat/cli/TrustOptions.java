// SPDX-License-Identifier: Apache-2.0
// OPTIONS_AUTHORIZE_NAMED_KEYS
package dev.ctas7.heartbeat.cli;

import dev.ctas7.heartbeat.trust.KeyRing;
import dev.ctas7.heartbeat.trust.Outbound;
import dev.ctas7.heartbeat.trust.SealingKey;
import dev.ctas7.heartbeat.trust.SigningKey;
import dev.ctas7.heartbeat.trust.TrustException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which keys are believed, and which are our own. */
final class TrustOptions {
    @Option(
            names = "--key-ring",
            paramLabel = "FILE",
            defaultValue = "${env:SX9_HEARTBEAT_KEY_RING}",
            description = {
                "TOML file of the public keys that are believed; whoever has none of them is unauthorized.",
                "Read anew when it changes. Default: SX9_HEARTBEAT_KEY_RING; without one everybody is believed."
            })
    private @Nullable Path keyRing;

    @Option(
            names = "--key",
            paramLabel = "FILE",
            defaultValue = "${env:SX9_HEARTBEAT_KEY}",
            description = "Our own Ed25519 key (PEM), which signs what we publish. Default: SX9_HEARTBEAT_KEY.")
    private @Nullable Path key;

    @Option(
            names = "--key-id",
            paramLabel = "ID",
            defaultValue = "${env:SX9_HEARTBEAT_KEY_ID}",
            description = "The id under which key rings know it. Default: SX9_HEARTBEAT_KEY_ID.")
    private @Nullable String keyId;

    @Option(
            names = "--seal",
            paramLabel = "FILE",
            defaultValue = "${env:SX9_HEARTBEAT_SEAL}",
            description = "The shared key that encrypts what we publish. Default: SX9_HEARTBEAT_SEAL.")
    private @Nullable Path seal;

    /** The key ring, if one is named; every fault of its file is said at once. */
    Optional<KeyRing> ring(InstantSource clock) {
        if (keyRing == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(KeyRing.open(InputFile.readable("--key-ring", keyRing), clock));
        } catch (TrustException e) {
            throw new UserMistake(ExitCode.USAGE, "--key-ring: " + e.getMessage());
        }
    }

    /** What protects our own messages, with the keys that are named. */
    Outbound outbound() {
        if (key != null && keyId == null) {
            throw new UserMistake(ExitCode.USAGE, "--key needs --key-id: receivers look the key up by its id");
        }
        try {
            SigningKey signing =
                    key == null || keyId == null ? null : SigningKey.read(InputFile.readable("--key", key), keyId);
            SealingKey sealing = seal == null ? null : SealingKey.read(InputFile.readable("--seal", seal));
            return Outbound.of(signing, sealing);
        } catch (TrustException e) {
            throw new UserMistake(ExitCode.USAGE, "--key or --seal: " + e.getMessage());
        }
    }
}
