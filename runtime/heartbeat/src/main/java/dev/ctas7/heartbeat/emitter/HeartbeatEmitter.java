// SPDX-License-Identifier: Apache-2.0
// EMITTER_START_CRATE_HEARTBEAT
package dev.ctas7.heartbeat.emitter;

import dev.ctas7.foundation.FoundationCore;
import dev.ctas7.foundation.heartbeat.HealthStatus;
import dev.ctas7.foundation.heartbeat.HeartbeatConfig;
import dev.ctas7.heartbeat.bus.HeartbeatBus;
import dev.ctas7.heartbeat.bus.nats.NatsSettings;
import dev.ctas7.heartbeat.trust.Outbound;
import java.lang.System.Logger;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Beats for one crate (RFC-9051 sections 4.3 and 7.1).
 *
 * <p>Fire and forget: only making an emitter may throw. From then on no call waits (but for {@link #close}, shortly),
 * throws, or touches the network: it sets a flag, and one daemon thread does the rest. What cannot leave is dropped and
 * counted, and told in one line of the log when it begins and one when it ends. Safe for use by several threads.
 */
public final class HeartbeatEmitter implements AutoCloseable {
    private static final Logger LOG = System.getLogger(HeartbeatEmitter.class.getName());
    private static final long CLOSING_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final long LONGEST_PATIENCE_MS = 100;

    private final Crate crate;
    private final BeatSender sender;
    private final Outage outage;
    private final BeatLoop loop;
    private final BeatThread thread;
    private final @Nullable Farewell farewell;
    private final AtomicBoolean started = new AtomicBoolean();
    private final AtomicBoolean closed = new AtomicBoolean();

    HeartbeatEmitter(Crate crate, BeatSender sender, boolean ownsBus, boolean saysFarewell) {
        this.crate = crate;
        this.sender = sender;
        String name = crate.config().crateName();
        this.outage = new Outage(LOG, name, ownsBus);
        this.loop = new BeatLoop(crate, sender, outage, System::nanoTime);
        this.thread = new BeatThread("heartbeat-emit-" + name, loop, ownsBus ? sender::closeBus : () -> {});
        this.farewell = saysFarewell ? new Farewell(this::close) : null;
    }

    /**
     * An emitter for the crate of an entry point: its name and version from its proof, the rest from the manifest
     * beside it, the server and the keys from system properties or the environment (docs/emitter.md).
     *
     * <p>A crate whose proof is there but cannot be loaded beats with an empty token, to be seen as unauthorized. When
     * the process ends in an orderly way, a started emitter says {@code stopping}.
     *
     * @param entryPoint the class that carries {@code @AssertHasFoundationCore}, or any class of the package or module
     *     that does
     * @throws EmitterException if there is no proof for it, or a setting cannot be used
     */
    public static HeartbeatEmitter forCrate(Class<?> entryPoint) {
        EmitterSettings settings = EmitterSettings.ofProcess();
        Crate crate = ProvenCrate.of(entryPoint, LOG);
        return EmitterParts.owning(crate, settings.nats(crate.config().crateName()), settings, true);
    }

    /**
     * An emitter for a crate that says itself who it is, as RFC-9051 section 7.1 has it.
     *
     * @param url of one server, or of several, separated by commas
     * @param tier the crate's tier in the foundation
     * @param port the TCP port of its service, 1 to 65535
     * @throws EmitterException if the URL or a setting cannot be used
     * @throws IllegalArgumentException if a text or the port is out of range
     */
    public static HeartbeatEmitter foundation(
            String url, String crateName, String crateVersion, String tier, int port) {
        HeartbeatConfig config = HeartbeatConfig.of(
                        crateName, crateVersion, EmitterParts.foundationOf(FoundationCore.token()))
                .withFoundationTier(tier)
                .withServicePort(port);
        return connect(url, config);
    }

    /**
     * An emitter with a connection of its own to the server at a URL; credentials and keys come from system properties
     * or the environment.
     *
     * @throws EmitterException if the URL or a setting cannot be used
     */
    public static HeartbeatEmitter connect(String url, HeartbeatConfig config) {
        return connect(EmitterSettings.ofProcess().nats(config.crateName(), url), config);
    }

    /**
     * An emitter with a connection of its own; keys come from system properties or the environment.
     *
     * @throws EmitterException if a setting cannot be used
     */
    public static HeartbeatEmitter connect(NatsSettings server, HeartbeatConfig config) {
        return EmitterParts.owning(
                EmitterParts.declared(config, FoundationCore.token()), server, EmitterSettings.ofProcess(), false);
    }

    /** An emitter over a bus that stays the caller's: closing the emitter leaves it open. */
    public static HeartbeatEmitter connect(HeartbeatBus bus, Outbound outbound, HeartbeatConfig config) {
        return EmitterParts.over(EmitterParts.declared(config, FoundationCore.token()), bus, outbound);
    }

    /**
     * Says how the crate is doing, from the next heartbeat on. Without it, a crate is starting until {@link #start},
     * and healthy from then on.
     */
    public void setHealth(HealthStatus health) {
        loop.setHealth(health);
    }

    /** Beats at the configured interval with {@link #stateHash()}. A second start changes nothing. */
    public void start() {
        start(Duration.ofMillis(crate.config().intervalMs()), null);
    }

    /**
     * Beats at an interval with a state hash of the application's own. A second start changes nothing.
     *
     * @param interval from a millisecond to a day; what is outside is brought to the nearer end
     * @param stateHash asked before each heartbeat on a thread of its own; whatever it does, the heartbeats go on with
     *     the last hash that was known, {@link #stateHash()} at first
     */
    public void start(Duration interval, @Nullable Supplier<@Nullable String> stateHash) {
        if (closed.get() || started.getAndSet(true)) {
            LOG.log(
                    Logger.Level.DEBUG,
                    "crate {0} beats already, or no longer",
                    crate.config().crateName());
            return;
        }
        long millis = EmitterParts.withinRange(interval);
        Crate beating = crate.withIntervalMs(millis);
        Duration patience = Duration.ofMillis(Math.min(LONGEST_PATIENCE_MS, Math.max(1, millis / 10)));
        StateHash source = stateHash == null
                ? null
                : new StateHash(LOG, crate.config().crateName(), stateHash, crate.stateHash(), patience);
        Schedule schedule = new Schedule(System.nanoTime(), TimeUnit.MILLISECONDS.toNanos(millis));
        LOG.log(
                Logger.Level.INFO,
                "crate {0} {1} beats every {2} ms, run {3}, state hash {4}",
                crate.config().crateName(),
                crate.config().crateVersion(),
                Long.toString(millis),
                crate.runId(),
                source == null ? crate.stateHash() : "the application's own");
        loop.run(new BeatLoop.Running(beating, schedule, source));
        thread.wake();
        if (farewell != null) {
            farewell.arrange();
        }
    }

    /** Has one heartbeat sent now, beside those of the schedule; several at once may become one. */
    public void beat() {
        if (loop.ask()) {
            thread.wake();
        }
    }

    /**
     * The hash that heartbeats carry unless the application gives one: 98 characters of {@code [0-9a-f-]}, the same for
     * each run of one build, for an orchestrator to be configured with.
     */
    public String stateHash() {
        return crate.stateHash();
    }

    /** What the application and its metrics want to know. */
    public EmitterStatus status() {
        return new EmitterStatus(
                sender.sent(), outage.dropped(), loop.skipped(), outage.outages(), loop.hashFailures());
    }

    /**
     * Sends one heartbeat that says {@code stopping}, if it can, and ends. Waits at most two seconds; a second call
     * does nothing.
     */
    @Override
    public void close() {
        if (!closed.getAndSet(true)) {
            if (farewell != null) {
                farewell.cancel();
            }
            thread.close(CLOSING_NANOS);
        }
    }
}
