// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.registry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.foundation.heartbeat.HealthStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Random heartbeats of replicas in any order, against a model that keeps everything in maps and forgets nothing. */
class ReplicaModelTest {
    private static final int CRATES = 3;

    /** One thing that happens. */
    record Step(int crate, int run, int sequence, boolean accused, boolean stopping, boolean wrong, int passMs) {}

    @Property(tries = 500)
    void the_registry_says_what_the_model_says(@ForAll("steps") List<Step> steps) {
        Watched watched = new Watched();
        Model model = new Model();

        for (Step step : steps) {
            watched.pass(step.passMs());
            String crate = "crate-" + step.crate();
            if (step.accused()) {
                watched.accuse(Beats.of(crate).token("x"));
                model.accused.put(crate, watched.now);
            } else {
                Beats beat = Beats.of(crate)
                        .run("run-" + step.run())
                        .sequence(step.sequence())
                        .health(step.stopping() ? HealthStatus.STOPPING : HealthStatus.HEALTHY);
                Outcome outcome = step.wrong() ? watched.hearWrongHash(beat) : watched.hear(beat);
                assertThat(outcome.isHeard())
                        .as("%s at %d", step, watched.now)
                        .isEqualTo(model.hear(crate, step, watched.now));
            }
            model.forgetStopped(watched.now);
            Judgement judgement = watched.judge();
            assertThat(judgement.state().unauthorizedCrates())
                    .containsExactlyInAnyOrderElementsOf(model.unauthorized(watched.now));
            assertThat(judgement.state().missingHeartbeats())
                    .containsExactlyInAnyOrderElementsOf(model.missing(watched.now));
            assertThat(judgement.state().hashIntegrity())
                    .as("hashes after %s at %d", step, watched.now)
                    .isEqualTo(model.hashesAgree(watched.now));
            assertThat(watched.registry.size()).isEqualTo(model.seen.size());
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        // Never more silence than a run is remembered for: the model forgets none.
        Arbitrary<Step> step = Combinators.combine(
                        Arbitraries.integers().between(1, CRATES),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.frequency(Tuple.of(5, false), Tuple.of(1, true)),
                        Arbitraries.frequency(Tuple.of(7, false), Tuple.of(1, true)),
                        Arbitraries.frequency(Tuple.of(3, false), Tuple.of(1, true)),
                        Arbitraries.of(0, 0, 100, 900, 2500, 5000))
                .as(Step::new);
        return step.list().ofMinSize(1).ofMaxSize(20);
    }

    /** The naive one. */
    private static final class Model {
        final Map<String, Integer> last = new HashMap<>();
        final Map<String, Long> wrongAt = new HashMap<>();
        final Map<String, Long> seen = new HashMap<>();
        final Map<String, Boolean> stopping = new HashMap<>();
        final Map<String, Long> accused = new HashMap<>();

        boolean hear(String crate, Step step, long now) {
            String run = crate + " " + step.run();
            if (step.sequence() <= last.getOrDefault(run, -1)) {
                return false;
            }
            last.put(run, step.sequence());
            if (step.wrong()) {
                wrongAt.put(run, now);
            } else {
                wrongAt.remove(run);
            }
            seen.put(crate, now);
            stopping.put(crate, step.stopping());
            return true;
        }

        void forgetStopped(long now) {
            seen.keySet().removeIf(crate -> {
                boolean gone = stopping.getOrDefault(crate, false)
                        && now - seen.getOrDefault(crate, now) > 10_000
                        && !unauthorized(now).contains(crate);
                if (gone) {
                    last.keySet().removeIf(run -> run.startsWith(crate + " "));
                }
                return gone;
            });
        }

        boolean hashesAgree(long now) {
            return wrongAt.values().stream().allMatch(heard -> now - heard > 10_000);
        }

        List<String> unauthorized(long now) {
            return accused.keySet().stream()
                    .filter(crate -> now - accused.getOrDefault(crate, 0L) <= 10_000)
                    .toList();
        }

        List<String> missing(long now) {
            return seen.keySet().stream()
                    .filter(crate -> now - seen.getOrDefault(crate, now) > 10_000)
                    .filter(crate -> !stopping.getOrDefault(crate, false))
                    .toList();
        }
    }
}
