// SPDX-License-Identifier: Apache-2.0
// SYSTEM_JUDGE_RUNNING_CRATES
package dev.ctas7.smartcrate.gates.heartbeat;

import dev.ctas7.smartcrate.facts.running.EndpointHealth;
import dev.ctas7.smartcrate.facts.running.GlobalState;
import dev.ctas7.smartcrate.facts.running.RunningSystem;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Rule;
import java.util.ArrayList;
import java.util.List;

/** Judges what the network said: the orchestrator's state of all crates, and the service's own health. */
final class RunningCheck {
    private static final String ELEMENT = "running";

    private RunningCheck() {}

    static List<Finding> check(RunningSystem running) {
        List<Finding> findings = new ArrayList<>();
        GlobalState state = running.state();
        if (state instanceof GlobalState.Unreachable unreachable) {
            findings.add(unreachable(unreachable));
        } else if (state instanceof GlobalState.Untrusted untrusted) {
            findings.add(untrusted(untrusted));
        } else if (state instanceof GlobalState.Known known) {
            known(known, findings);
        }
        for (EndpointHealth endpoint : running.endpoints()) {
            if (!endpoint.healthy()) {
                findings.add(unhealthy(endpoint));
            }
        }
        return findings;
    }

    private static Finding unreachable(GlobalState.Unreachable state) {
        return finding(
                HeartbeatRules.UNREACHABLE_STATE,
                "the running system at " + state.where() + " cannot be asked: " + state.reason(),
                "Whether a crate runs that cannot prove itself is not known; the points for it are not measured, and"
                        + " strict counts them as 0.",
                "start NATS and an orchestrator there, mend smart-crate.natsUrl or the <server> of"
                        + " smart-crate.natsServerId, or build with -o to ask nobody");
    }

    private static Finding untrusted(GlobalState.Untrusted state) {
        return finding(
                HeartbeatRules.UNTRUSTED_STATE,
                "what answers at " + state.where() + " cannot be believed: " + state.reason(),
                "Whoever forges the global state can hide every crate that should not run.",
                "find out who answers there, and compare the key ring of smart-crate.natsServerId with the"
                        + " orchestrator's key");
    }

    private static void known(GlobalState.Known state, List<Finding> findings) {
        if (!state.unauthorized().isEmpty()) {
            findings.add(finding(
                    HeartbeatRules.UNAUTHORIZED_RUNNING,
                    state.count(state.unauthorized()) + " unauthorized crate(s) run at " + state.where() + ": "
                            + HeartbeatRules.some(state.unauthorized()),
                    "A crate that runs without the foundation can reach all others, this one included.",
                    "stop what runs under these names, or release it with a valid proof; the alerts on"
                            + " sx9.heartbeat.alert.unauthorized say what is wrong with each"));
        }
        List<String> failures = new ArrayList<>();
        if (!state.missing().isEmpty()) {
            failures.add(state.count(state.missing()) + " crate(s) missing: " + HeartbeatRules.some(state.missing()));
        }
        if (!state.hashIntegrity()) {
            failures.add("a crate beats with another state hash than the one configured for it");
        }
        if (!failures.isEmpty()) {
            findings.add(finding(
                    HeartbeatRules.FAILING_SYSTEM,
                    "the running system at " + state.where() + " is not whole: " + String.join("; ", failures),
                    "What is missing or not itself cannot be trusted, and what is shipped now joins it.",
                    "start the missing crates again or have them say that they stop; look at the orchestrator's alerts"
                            + " for hashes"));
        }
    }

    private static Finding unhealthy(EndpointHealth endpoint) {
        return HeartbeatRules.finding(
                HeartbeatRules.UNHEALTHY_ENDPOINT,
                HeartbeatRules.POM,
                endpoint.url(),
                "health endpoint " + endpoint.url() + " is not healthy: " + endpoint.answer(),
                "A service that does not say that it is well earns no points for its health.",
                "start the service or mend what its endpoint complains of, or correct smart-crate.healthEndpoints");
    }

    private static Finding finding(Rule rule, String what, String why, String fix) {
        return HeartbeatRules.finding(rule, HeartbeatRules.POM, ELEMENT, what, why, fix);
    }
}
