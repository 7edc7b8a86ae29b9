// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.lock.Intent;
import dev.ctas7.smartcrate.lock.Lock;
import dev.ctas7.smartcrate.lock.LockFixture;
import dev.ctas7.smartcrate.lock.LockPart;
import dev.ctas7.smartcrate.lock.LockState;
import dev.ctas7.smartcrate.lock.OpenDrift;
import dev.ctas7.smartcrate.model.DriftMeasure;
import dev.ctas7.smartcrate.model.DriftVector;
import dev.ctas7.smartcrate.model.Effect;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every crate and every lock. */
class DriftPropertyTest {
    private static final int TRIES = 150;

    /** How a crate is built: sources with headers, constraints and decisions; edges; effects by class. */
    record Shape(List<String> headers, List<Integer> decisions, Set<String> used, List<Effect> effects, int declared) {
        DriftCrate crate() {
            DriftCrate crate = new DriftCrate().uses("demo.A", used.toArray(String[]::new));
            for (int i = 0; i < headers.size(); i++) {
                String name = "S" + i;
                String body = "while (i > 0) { i--; } ".repeat(decisions.get(i));
                crate.source(
                        name,
                        headers.get(i) + "\npackage p" + i + "; class " + name + " { void m(int i) { " + body + "} }");
            }
            for (int i = 0; i < effects.size(); i++) {
                crate.effect("p" + i % 3 + ".S" + i % 3, effects.get(i));
            }
            used.forEach(name -> crate.dependency("g:" + name));
            return crate.declares(
                    effects.subList(0, Math.min(declared, effects.size())).toArray(Effect[]::new));
        }
    }

    @Provide
    Arbitrary<Shape> shapes() {
        Arbitrary<String> header = Arbitraries.of(
                "// A_COMPUTE_B_C",
                "// A_READ_B_C",
                "// A_YEET_B_C",
                "// X",
                "// A_SERVE_B_C\n// Constraints: no_io",
                "// A_WRITE_B_C\n// Constraints: deterministic, no_logging");
        return Combinators.combine(
                        header.list().ofSize(3),
                        Arbitraries.integers().between(0, 9).list().ofSize(3),
                        Arbitraries.of("a", "b", "c", "d", "e").set().ofMaxSize(5),
                        Arbitraries.of(Effect.class).list().ofMaxSize(5),
                        Arbitraries.integers().between(0, 5))
                .as(Shape::new);
    }

    @Property(tries = TRIES)
    void the_same_crate_has_drifted_nowhere_from_itself(@ForAll("shapes") Shape shape) {
        CrateFacts facts = shape.crate().facts(shape.crate().locked());

        DriftReading reading = new DriftMeter().read(facts);

        assertThat(reading.drift().measures())
                .filteredOn(measure -> measure.vector() != DriftVector.ROLE && measure.vector() != DriftVector.PATTERN)
                .noneMatch(DriftMeasure::drifted);
        assertThat(degrees(reading)).isZero();
        assertThat(new DriftMeter().read(facts).drift()).isEqualTo(reading.drift());
    }

    @Property(tries = TRIES)
    void every_value_is_a_share_and_every_drift_has_a_cause(
            @ForAll("shapes") Shape before, @ForAll("shapes") Shape after) {
        DriftReading reading =
                new DriftMeter().read(after.crate().facts(before.crate().locked()));

        assertThat(reading.drift().measures()).hasSize(5).allSatisfy(measure -> {
            assertThat(measure.value()).isBetween(0.0, 1.0);
            assertThat(measure.causes().isEmpty()).isEqualTo(measure.value() == 0);
        });
        assertThat(degrees(reading)).isBetween(0.0, 90.0);
    }

    @Property(tries = TRIES)
    void another_undeclared_effect_never_makes_the_role_drift_smaller(
            @ForAll("shapes") Shape shape, @ForAll Effect more) {
        LockState locked = shape.crate().locked();

        double before = role(shape.crate(), locked);
        double after = role(shape.crate().effect("demo.Main", more), locked);

        boolean declared = shape.effects()
                .subList(0, Math.min(shape.declared(), shape.effects().size()))
                .contains(more);
        if (!declared) {
            assertThat(after).isGreaterThanOrEqualTo(before);
        }
    }

    @Property(tries = TRIES)
    void acknowledging_ends_exactly_one_drift(
            @ForAll("shapes") Shape before, @ForAll("shapes") Shape after, @ForAll Random random) {
        LockState.Present locked = before.crate().locked();
        List<OpenDrift> open =
                new DriftMeter().read(after.crate().facts(locked)).open();
        for (OpenDrift one : open) {
            Intent accepted =
                    one.accept().apply(Intent.of(shuffled(locked.lock().intent().lines(), random)));

            List<OpenDrift> left = new DriftMeter()
                    .read(after.crate().facts(with(locked.lock(), accepted)))
                    .open();

            assertThat(left)
                    .extracting(OpenDrift::difference)
                    .containsExactlyElementsOf(open.stream()
                            .filter(other -> !other.equals(one))
                            .map(OpenDrift::difference)
                            .toList());
        }
    }

    private static double degrees(DriftReading reading) {
        return Objects.requireNonNull(reading.drift().angle()).degrees();
    }

    private static double role(DriftCrate crate, LockState locked) {
        return new DriftMeter()
                .read(crate.facts(locked))
                .drift()
                .measures()
                .get(0)
                .value();
    }

    private static List<String> shuffled(List<String> lines, Random random) {
        List<String> copy = new ArrayList<>(lines);
        Collections.shuffle(copy, random);
        return copy;
    }

    private static LockState.Present with(Lock locked, Intent intent) {
        return LockFixture.present(new Lock(
                locked.content(),
                locked.members(),
                locked.dependencies(),
                LockPart.INTENT.part("demo", intent.lines())));
    }
}
