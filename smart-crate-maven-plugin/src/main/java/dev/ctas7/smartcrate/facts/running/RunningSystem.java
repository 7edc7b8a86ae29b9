// SPDX-License-Identifier: Apache-2.0
// SYSTEM_HOLD_ASKED_ANSWERS
package dev.ctas7.smartcrate.facts.running;

import java.util.List;

/**
 * What the network said of the running system.
 *
 * @param state what the orchestrator says of all crates together
 * @param endpoints the service's health endpoints in the order given, asked or not
 * @param endpointsUnasked why no endpoint was asked; empty when all were, or there is none
 */
public record RunningSystem(GlobalState state, List<EndpointHealth> endpoints, String endpointsUnasked) {
    /** Nobody asked for anything. */
    public static final RunningSystem NONE = new RunningSystem(new GlobalState.NotAsked(""), List.of(), "");

    /** Copies the list. */
    public RunningSystem {
        endpoints = List.copyOf(endpoints);
    }
}
