// SPDX-License-Identifier: Apache-2.0
// ORCHESTRATOR_QUERY_GLOBAL_STATE
package dev.ctas7.smartcrate.facts.running.nats;

import dev.ctas7.foundation.heartbeat.GlobalHeartbeatState;
import dev.ctas7.heartbeat.bus.nats.NatsSettings;
import dev.ctas7.heartbeat.query.RunningSystemQuery;
import dev.ctas7.heartbeat.query.StateAnswer;
import dev.ctas7.heartbeat.trust.Inbound;
import dev.ctas7.heartbeat.trust.KeyRing;
import dev.ctas7.heartbeat.trust.TrustException;
import dev.ctas7.smartcrate.facts.running.GlobalState;
import dev.ctas7.smartcrate.facts.running.NatsAccess;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Asks an orchestrator for the global state and says in our own words what it answered. */
public final class OrchestratorQuestion {
    /** What the client has to tell stands in the report; its own lines would stand among Maven's, a second time. */
    private static final Logger CLIENT = Logger.getLogger("dev.ctas7.heartbeat");

    private OrchestratorQuestion() {}

    /**
     * Asks on a thread of its own.
     *
     * @return completes within a little more than the patience; exceptionally when a file of the access cannot be used
     */
    public static CompletableFuture<GlobalState> ask(NatsAccess access, Duration patience) {
        CLIENT.setLevel(Level.OFF);
        CompletableFuture<GlobalState> answer = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        answer.complete(answer(access, patience));
                    } catch (TrustException | RuntimeException | LinkageError e) {
                        answer.completeExceptionally(e);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                        answer.complete(new GlobalState.Unreachable(access.url(), "the question was interrupted"));
                    }
                },
                "smart-crate-running-system");
        thread.setDaemon(true);
        thread.start();
        return answer;
    }

    private static GlobalState answer(NatsAccess access, Duration patience)
            throws TrustException, InterruptedException {
        StateAnswer answer = RunningSystemQuery.ask(settings(access), trust(access.keyRing()), patience);
        if (answer instanceof StateAnswer.Known known) {
            return known(access.url(), known.state());
        }
        if (answer instanceof StateAnswer.Untrusted untrusted) {
            return new GlobalState.Untrusted(access.url(), untrusted.reason());
        }
        String reason = answer instanceof StateAnswer.Unreachable none ? none.reason() : "no answer";
        return new GlobalState.Unreachable(access.url(), reason);
    }

    private static GlobalState known(String url, GlobalHeartbeatState state) {
        return new GlobalState.Known(
                url,
                state.totalCrates(),
                state.healthyCrates(),
                state.unauthorizedCrates(),
                state.missingHeartbeats(),
                state.hashIntegrity(),
                GlobalHeartbeatState.MOST_ENTRIES);
    }

    private static NatsSettings settings(NatsAccess access) {
        NatsSettings settings = NatsSettings.of(access.url()).withName("smart-crate");
        Path authorities = access.tlsCa();
        if (authorities != null) {
            settings = settings.withAuthorities(authorities);
        }
        Path credentials = access.credentials();
        if (credentials != null) {
            return settings.withCredentials(credentials);
        }
        return access.user().isEmpty() ? settings : settings.withUser(access.user(), access.password());
    }

    private static Inbound trust(@Nullable Path keyRing) throws TrustException {
        return keyRing == null
                ? Inbound.trusting()
                : KeyRing.open(keyRing, InstantSource.system()).orchestrators();
    }
}
