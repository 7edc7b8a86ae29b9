// SPDX-License-Identifier: Apache-2.0
// EVIDENCE_COMPUTE_RUNNING_SHARES
package dev.ctas7.smartcrate.gates.heartbeat;

import dev.ctas7.smartcrate.facts.running.EndpointHealth;
import dev.ctas7.smartcrate.facts.running.GlobalState;
import dev.ctas7.smartcrate.facts.running.RunningSystem;
import dev.ctas7.smartcrate.score.HeartbeatEvidence;
import dev.ctas7.smartcrate.score.Share;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts together what the build knows of its own crates and what the network says of those that run.
 *
 * <p>The network can add failures, never take one away: who unplugs it hides nothing.
 */
final class RunningEvidence {
    private final RunningSystem running;
    private final List<String> unauthorized;
    private final String looked;
    private final Share reactor;

    /**
     * What the build knows.
     *
     * @param built crates that cannot prove themselves
     * @param looked what was looked at, without the result
     * @param reactor the reactor's healthy crates
     */
    RunningEvidence(RunningSystem running, List<String> built, String looked, Share reactor) {
        this.running = running;
        this.unauthorized = new ArrayList<>(built);
        this.looked = looked + (built.isEmpty() ? "no failure" : built.size() + " unauthorized");
        this.reactor = reactor;
    }

    /** The score's evidence. A crate that is against the rules both here and there counts once. */
    HeartbeatEvidence evidence() {
        GlobalState state = running.state();
        if (state instanceof GlobalState.Known known) {
            boolean whole = unauthorized.isEmpty()
                    && known.unauthorized().isEmpty()
                    && known.missing().isEmpty()
                    && known.hashIntegrity();
            unauthorized.addAll(known.unauthorized());
            return evidence(Share.of(whole, looked + "; " + words(known)), nodes(known));
        }
        if (state instanceof GlobalState.Untrusted untrusted) {
            String why =
                    HeartbeatEvidence.RUNNING + "at " + untrusted.where() + " cannot be trusted: " + untrusted.reason();
            return evidence(Share.of(false, looked + "; " + why), Share.unmeasured(why));
        }
        if (state instanceof GlobalState.Unreachable unreachable) {
            String why = HeartbeatEvidence.RUNNING + "at " + unreachable.where() + " is unreachable: "
                    + unreachable.reason();
            return unauthorized.isEmpty()
                    ? evidence(Share.unmeasured(why), Share.unmeasured(why))
                    : evidence(Share.of(false, looked + "; " + why), reactor);
        }
        String unasked = state instanceof GlobalState.NotAsked none ? none.reason() : "";
        String why = unasked.isEmpty() ? "" : "; " + HeartbeatEvidence.RUNNING + "was not asked: " + unasked;
        return evidence(Share.of(unauthorized.isEmpty(), looked + why), reactor);
    }

    private HeartbeatEvidence evidence(Share global, Share nodes) {
        return new HeartbeatEvidence(local(), global, nodes, unauthorized);
    }

    private Share local() {
        List<EndpointHealth> endpoints = running.endpoints();
        if (!running.endpointsUnasked().isEmpty()) {
            return Share.unmeasured("health endpoints not asked: " + running.endpointsUnasked());
        }
        if (endpoints.isEmpty()) {
            return Share.unmeasured(HeartbeatEvidence.NO_ENDPOINT);
        }
        long healthy = endpoints.stream().filter(EndpointHealth::healthy).count();
        return new Share(
                true, healthy, endpoints.size(), healthy + " of " + endpoints.size() + " health endpoints healthy");
    }

    private static Share nodes(GlobalState.Known known) {
        return known.crates() == 0
                ? Share.unmeasured(HeartbeatEvidence.RUNNING + "at " + known.where() + " has no crate that beats")
                : new Share(
                        true,
                        known.healthy(),
                        known.crates(),
                        known.healthy() + " of " + known.crates() + " crates healthy that run at " + known.where());
    }

    private static String words(GlobalState.Known known) {
        return HeartbeatEvidence.RUNNING + "at " + known.where() + " has " + known.crates() + " crates, "
                + known.count(known.unauthorized()) + " unauthorized, " + known.count(known.missing())
                + " missing, hashes " + (known.hashIntegrity() ? "as expected" : "not as expected");
    }
}
