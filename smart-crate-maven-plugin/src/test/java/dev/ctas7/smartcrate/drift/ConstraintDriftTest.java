// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.lock.LockState;
import dev.ctas7.smartcrate.model.DriftCause;
import dev.ctas7.smartcrate.model.DriftMeasure;
import dev.ctas7.smartcrate.model.DriftVector;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConstraintDriftTest {
    private static final String SUM = "// LEDGER_COMPUTE_EXACT_SUM\n";

    @Test
    void constraint_is_the_share_of_promises_that_were_lost_or_weakened() {
        LockState locked = new DriftCrate()
                .source("A", SUM + "// Constraints: no_io, deterministic\npackage demo; class A {}")
                .source("B", "// LEDGER_READ_ALL_LINES\npackage demo; class B {}")
                .locked();
        DriftCrate now = new DriftCrate()
                .source("A", "// LEDGER_SERVE_EXACT_SUM\n// Constraints: no_io\npackage demo; class A {}")
                .source("B", "package demo; class B {}");

        DriftMeasure constraint = measure(now, locked);

        assertThat(constraint.value()).isEqualTo(0.75);
        assertThat(texts(constraint))
                .containsExactly(
                        "header of src/main/java/demo/A.java was LEDGER_COMPUTE_EXACT_SUM,"
                                + " is LEDGER_SERVE_EXACT_SUM, which promises less",
                        "header of src/main/java/demo/B.java was LEDGER_READ_ALL_LINES, is gone",
                        "constraint deterministic of src/main/java/demo/A.java was declared, is gone");
    }

    @Test
    void a_promise_goes_with_its_source_and_follows_it_to_another_package() {
        LockState locked = new DriftCrate()
                .source("A", SUM + "package demo; class A {}")
                .source("B", SUM + "package demo; class B {}")
                .source("C", SUM + "package demo; class C {}")
                .locked();
        DriftCrate now = new DriftCrate()
                .sourceAt("src/main/java/demo/sum/A.java", SUM + "package demo.sum; class A {}")
                .sourceAt("src/main/java/demo/sum/C.java", "package demo.sum; class C {}");

        assertThat(texts(measure(now, locked)))
                .containsExactly("header of src/main/java/demo/sum/C.java was LEDGER_COMPUTE_EXACT_SUM, is gone");
    }

    @Test
    void a_verb_that_allows_less_or_as_much_weakens_nothing() {
        LockState locked = new DriftCrate()
                .source("A", "// A_READ_B_C\npackage demo; class A {}")
                .locked();

        for (String header : List.of("A_COMPUTE_B_C", "A_LOAD_B_C", "X_READ_Y_Z")) {
            DriftCrate now = new DriftCrate().source("A", "// " + header + "\npackage demo; class A {}");
            assertThat(measure(now, locked).value()).isZero();
        }
        DriftCrate unknown = new DriftCrate().source("A", "// A_YEET_B_C\npackage demo; class A {}");
        assertThat(measure(unknown, locked).value()).isEqualTo(1);
    }

    @Test
    void leaving_a_canonical_pattern_is_giving_up_its_checks() {
        LockState locked = new DriftCrate()
                .source("A", "// USER_VALIDATE_INPUT_SECURITY\npackage demo; class A {}")
                .locked();
        DriftCrate now = new DriftCrate().source("A", "// USER_VALIDATE_INPUT_FORM\npackage demo; class A {}");

        assertThat(texts(measure(now, locked)))
                .containsExactly("header of src/main/java/demo/A.java was USER_VALIDATE_INPUT_SECURITY,"
                        + " is USER_VALIDATE_INPUT_FORM, which promises less");
    }

    private static DriftMeasure measure(DriftCrate crate, LockState lock) {
        return new DriftMeter()
                .read(crate.facts(lock)).drift().measures().stream()
                        .filter(measure -> measure.vector() == DriftVector.CONSTRAINT)
                        .findFirst()
                        .orElseThrow();
    }

    private static List<String> texts(DriftMeasure measure) {
        return measure.causes().stream().map(DriftCause::text).toList();
    }
}
