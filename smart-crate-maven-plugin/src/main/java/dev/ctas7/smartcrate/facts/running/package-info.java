/**
 * What runs: the orchestrator's global state and the service's own health, asked over the network once a build.
 *
 * <p>Start at {@link dev.ctas7.smartcrate.facts.running.RunningSystem}. Whoever is asked may be dead, slow or hostile,
 * so every question ends in time and every answer is a fact, never an exception.
 */
@NullMarked
package dev.ctas7.smartcrate.facts.running;

import org.jspecify.annotations.NullMarked;
