// SPDX-License-Identifier: Apache-2.0
// EMITTER_START_NAMED_PARTS
package dev.ctas7.heartbeat.emitter;

import dev.ctas7.foundation.hash.TrivariateHash;
import dev.ctas7.foundation.heartbeat.HeartbeatConfig;
import dev.ctas7.heartbeat.bus.HeartbeatBus;
import dev.ctas7.heartbeat.bus.nats.NatsBus;
import dev.ctas7.heartbeat.bus.nats.NatsSettings;
import dev.ctas7.heartbeat.trust.Outbound;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;

/** Puts an emitter together. */
final class EmitterParts {
    /** What the first part of each state hash is computed from, beside the crate's name. */
    private static final String OPERATION = "heartbeat ";

    private static final String TOKEN_PREFIX = "sx9-foundation-core-";

    private EmitterParts() {}

    /** Over a bus that is not ours. */
    static HeartbeatEmitter over(Crate crate, HeartbeatBus bus, Outbound outbound) {
        return new HeartbeatEmitter(crate, sender(crate, bus, outbound, true), false, false);
    }

    /**
     * Over a connection of its own, which is made last: nothing is left behind when a setting cannot be used.
     *
     * @param farewell whether the emitter says goodbye by itself when the process ends
     */
    static HeartbeatEmitter owning(Crate crate, NatsSettings server, EmitterSettings settings, boolean farewell) {
        Outbound outbound = settings.outbound(crate.config().crateName());
        boolean localCopy = settings.localCopy();
        HeartbeatBus bus = NatsBus.open(server);
        return new HeartbeatEmitter(crate, sender(crate, bus, outbound, localCopy), true, farewell);
    }

    private static BeatSender sender(Crate crate, HeartbeatBus bus, Outbound outbound, boolean localCopy) {
        return new BeatSender(crate.config().crateName(), bus, outbound, localCopy, InstantSource.system());
    }

    /** A crate without proof and manifest at hand: its hash is of what it says of itself. */
    static Crate declared(HeartbeatConfig config, String token) {
        return crate(
                config,
                token,
                (config.crateName() + "\n" + config.crateVersion() + "\n").getBytes(StandardCharsets.UTF_8),
                token.getBytes(StandardCharsets.UTF_8));
    }

    /** A crate whose state hash is of these bytes. */
    static Crate crate(HeartbeatConfig config, String token, byte[] proof, byte[] manifest) {
        String name = config.crateName();
        return new Crate(
                config,
                token,
                TrivariateHash.of(OPERATION + name, proof, manifest).toHex(),
                RunId.of(
                        name,
                        InstantSource.system().instant(),
                        ProcessHandle.current().pid()));
    }

    /** The foundation's version in a token, or the whole token when it has another form. */
    static String foundationOf(String token) {
        return token.startsWith(TOKEN_PREFIX) && token.length() > TOKEN_PREFIX.length()
                ? token.substring(TOKEN_PREFIX.length())
                : token;
    }

    /** The interval in milliseconds, brought to the nearer end of what a heartbeat may say. */
    static long withinRange(Duration interval) {
        if (interval.compareTo(Duration.ofMillis(HeartbeatConfig.LONGEST_INTERVAL_MS)) > 0) {
            return HeartbeatConfig.LONGEST_INTERVAL_MS;
        }
        return Math.max(1, interval.isNegative() ? 1 : interval.toMillis());
    }
}
