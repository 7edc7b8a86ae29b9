// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.grade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.bytecode.ClassFile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackageCyclesTest {
    @Test
    void packages_that_use_each_other_in_one_direction_are_free() {
        PackageCycles cycles = PackageCycles.of(List.of(type("a.A", "b", "c"), type("b.B", "c"), type("c.C")));

        assertThat(cycles.free()).isEqualTo(new Share(3, 3));
        assertThat(cycles.largest()).isEmpty();
    }

    @Test
    void a_cycle_takes_all_its_packages_and_no_other() {
        PackageCycles cycles = PackageCycles.of(
                List.of(type("a.A", "b"), type("b.B", "c"), type("c.C", "a"), type("d.D", "a"), type("e.E")));

        assertThat(cycles.free()).isEqualTo(new Share(2, 5));
        assertThat(cycles.largest()).containsExactly("a", "b", "c");
    }

    @Test
    void two_cycles_are_told_apart_and_the_larger_is_named() {
        PackageCycles cycles = PackageCycles.of(
                List.of(type("a.A", "b"), type("b.B", "a", "x"), type("x.X", "y"), type("y.Y", "z"), type("z.Z", "x")));

        assertThat(cycles.free()).isEqualTo(new Share(0, 5));
        assertThat(cycles.largest()).containsExactly("x", "y", "z");
    }

    @Test
    void the_own_package_and_those_of_others_do_not_count() {
        PackageCycles cycles = PackageCycles.of(List.of(type("a.A", "a", "org.lib"), type("a.B", "a"), type("Main")));

        assertThat(cycles.free()).isEqualTo(new Share(2, 2));
    }

    @Test
    void a_long_chain_is_no_deep_recursion() {
        List<ClassFile> chain = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            chain.add(type("p" + i + ".T", "p" + (i + 1) % 20_000));
        }

        assertThat(PackageCycles.of(chain).free()).isEqualTo(new Share(0, 20_000));
        assertThat(PackageCycles.of(chain.subList(1, 20_000)).free()).isEqualTo(new Share(19_999, 19_999));
    }

    private static ClassFile type(String name, String... packages) {
        return new ClassFile(
                name, name, "", List.of(), false, false, List.of(), List.of(), List.of(), List.of(packages), List.of());
    }
}
