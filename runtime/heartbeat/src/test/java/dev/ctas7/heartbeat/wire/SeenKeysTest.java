// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** Keys are told apart as by a set, however many there are. */
class SeenKeysTest {
    @Property(tries = 300)
    void it_says_what_a_set_says(@ForAll @Size(max = 40) List<@StringLength(max = 2) String> keys) {
        SeenKeys seen = new SeenKeys();
        Set<String> set = new HashSet<>();

        for (String key : keys) {
            assertThat(seen.isFirst(key)).isEqualTo(set.add(key));
        }
    }

    @Property(tries = 30)
    void both_sides_of_the_few_are_told_apart(@ForAll("counts") int count) {
        SeenKeys seen = new SeenKeys();
        for (int i = 0; i < count; i++) {
            assertThat(seen.isFirst("key-" + i)).isTrue();
        }

        for (int i = 0; i < count; i++) {
            assertThat(seen.isFirst("key-" + i)).isFalse();
        }
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<Integer> counts() {
        return net.jqwik.api.Arbitraries.of(0, 1, 11, 12, 13, 14, 100);
    }
}
