// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.lock.LockState;
import dev.ctas7.smartcrate.model.DriftCause;
import dev.ctas7.smartcrate.model.DriftLevel;
import dev.ctas7.smartcrate.model.DriftMeasure;
import dev.ctas7.smartcrate.model.DriftVector;
import dev.ctas7.smartcrate.model.Effect;
import java.util.List;
import org.junit.jupiter.api.Test;

class DriftMeterTest {
    private static final LockState NO_LOCK = new LockState.Absent("smart-crate.lock", false);
    private static final String SUM = "// LEDGER_COMPUTE_EXACT_SUM\n";

    @Test
    void role_is_the_share_of_effects_that_nobody_declared() {
        DriftCrate crate = new DriftCrate()
                .declares(Effect.FILESYSTEM_READ)
                .effect("demo.Store", Effect.FILESYSTEM_READ)
                .effectThrough("demo.Router", "demo.Store", Effect.NETWORK)
                .effect("demo.Store", Effect.UNKNOWN);

        DriftMeasure role = measure(crate, NO_LOCK, DriftVector.ROLE);

        assertThat(role.value()).isEqualTo(0.5);
        assertThat(texts(role))
                .containsExactly("effect network was not declared, is Router.run -> Store.run -> lib.network.call");
    }

    @Test
    void without_declared_effects_there_is_no_role_to_drift_from() {
        DriftCrate crate = new DriftCrate().effect("demo.Store", Effect.NETWORK);

        assertThat(measure(crate, NO_LOCK, DriftVector.ROLE).reason())
                .isEqualTo("the manifest declares no [intent] effects");
        assertThat(measure(crate.declares(), NO_LOCK, DriftVector.ROLE).value()).isEqualTo(1);
    }

    @Test
    void coupling_is_what_is_new_of_what_was_locked() {
        LockState locked = new DriftCrate()
                .uses("demo.A", "demo.io", "org.slf4j")
                .dependency("org.slf4j:slf4j-api")
                .dependency("g:gone")
                .locked();
        DriftCrate now = new DriftCrate()
                .uses("demo.A", "demo.io", "org.h2")
                .dependency("org.slf4j:slf4j-api")
                .dependency("org.h2:h2");

        DriftMeasure coupling = measure(now, locked, DriftVector.COUPLING);

        assertThat(coupling.value()).isEqualTo(0.5);
        assertThat(texts(coupling))
                .containsExactly(
                        "dependency org.h2:h2 was not in the lock, is on the class path",
                        "use of package org.h2 by demo was not in the lock, is in the byte code");
    }

    @Test
    void coupling_is_whole_where_there_was_none_and_never_more() {
        LockState locked = new DriftCrate().locked();

        assertThat(measure(new DriftCrate(), locked, DriftVector.COUPLING).value())
                .isZero();
        assertThat(measure(new DriftCrate().uses("demo.A", "a", "b", "c"), locked, DriftVector.COUPLING)
                        .value())
                .isEqualTo(1);
    }

    @Test
    void authority_is_how_much_of_the_deciding_moved_to_other_packages() {
        LockState locked = packages(3, 1).locked();

        DriftMeasure authority = measure(packages(2, 6), locked, DriftVector.AUTHORITY);

        assertThat(authority.value()).isEqualTo(0.5);
        assertThat(texts(authority))
                .containsExactly(
                        "share of decisions in demo was 75.0 %, is 25.0 %",
                        "share of decisions in demo.io was 25.0 %, is 75.0 %");
        assertThat(measure(packages(6, 2), locked, DriftVector.AUTHORITY).value())
                .as("grown evenly")
                .isZero();
    }

    @Test
    void code_that_decides_nothing_has_no_authority_to_move() {
        assertThat(measure(packages(1, 1), packages(0, 0).locked(), DriftVector.AUTHORITY)
                        .reason())
                .isEqualTo("the locked code decides nothing");
        assertThat(measure(packages(0, 0), packages(1, 1).locked(), DriftVector.AUTHORITY)
                        .reason())
                .isEqualTo("the code decides nothing any more");
    }

    @Test
    void pattern_is_the_share_of_headers_whose_code_breaks_their_scope() {
        DriftCrate crate = new DriftCrate()
                .source("A", SUM + "package demo; class A {}")
                .source("B", "// LEDGER_READ_ALL_LINES\npackage demo; class B {}")
                .effect("demo.A", Effect.NETWORK)
                .effect("demo.A", Effect.LOGGING)
                .effect("demo.B", Effect.FILESYSTEM_READ);

        DriftMeasure pattern = measure(crate, NO_LOCK, DriftVector.PATTERN);

        assertThat(pattern.value()).isEqualTo(0.5);
        assertThat(texts(pattern))
                .containsExactly("scope of src/main/java/demo/A.java was LEDGER_COMPUTE_EXACT_SUM,"
                        + " is beyond it by network: A.run -> lib.network.call");
    }

    @Test
    void each_vector_says_why_there_is_nothing_to_measure() {
        assertThat(new DriftMeter()
                        .read(new DriftCrate().facts(NO_LOCK))
                        .drift()
                        .measures())
                .extracting(DriftMeasure::reason)
                .containsExactly(
                        "the manifest declares no [intent] effects",
                        "there is no lock yet",
                        "there is no lock yet",
                        "there is no lock yet",
                        "no header has a known verb");
    }

    @Test
    void the_largest_vector_decides_the_level_and_settings_only_tighten() {
        LockState locked = packages(3, 1).locked();

        assertThat(level(packages(2, 6), locked)).isEqualTo(DriftLevel.WARN);
        assertThat(level(packages(2, 6).manifest("drift.gate", 0.5), locked)).isEqualTo(DriftLevel.GATE);
        assertThat(level(packages(2, 6).manifest("drift.escalate", 0.4), locked))
                .isEqualTo(DriftLevel.ESCALATE);
        assertThat(level(packages(2, 6).manifest("drift.warn", 0.9), locked)).isEqualTo(DriftLevel.WARN);
        assertThat(level(packages(3, 1), locked)).isEqualTo(DriftLevel.OBSERVE);
    }

    private static DriftLevel level(DriftCrate crate, LockState lock) {
        return new DriftMeter().read(crate.facts(lock)).drift().level();
    }

    private static DriftCrate packages(int decisions, int inIo) {
        String loop = "while (i > 0) { i--; } ";
        return new DriftCrate()
                .source("A", "package demo; class A { void a(int i) { " + loop.repeat(decisions) + "} }")
                .sourceAt("B.java", "package demo.io; class B { void a(int i) { " + loop.repeat(inIo) + "} }");
    }

    private static DriftMeasure measure(DriftCrate crate, LockState lock, DriftVector vector) {
        return new DriftMeter()
                .read(crate.facts(lock)).drift().measures().stream()
                        .filter(measure -> measure.vector() == vector)
                        .findFirst()
                        .orElseThrow();
    }

    private static List<String> texts(DriftMeasure measure) {
        return measure.causes().stream().map(DriftCause::text).toList();
    }
}
