// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Entries are found, added and removed as in a map, whatever their hashes. */
class SlotsTest {
    @Property(tries = 200)
    void it_is_a_map_even_when_hashes_collide(
            @ForAll @Size(max = 400) List<@IntRange(max = 60) Integer> names,
            @ForAll @IntRange(min = 1, max = 7) int hashes) {
        Slots slots = new Slots();
        Map<String, Integer> model = new HashMap<>();

        for (int number : names) {
            String name = "n" + number;
            // Near the end of the index, so that what collides wraps around.
            int hash = 1020 + number % hashes;
            int slot = slots.find(name, hash);
            assertThat(slot).isEqualTo(model.getOrDefault(name, -1));
            if (slot >= 0) {
                slots.remove(slot);
                model.remove(name);
            } else {
                model.put(name, slots.add(name, hash));
            }
            assertThat(slots.size()).isEqualTo(model.size());
        }

        model.forEach((name, slot) ->
                assertThat(slots.pageOf(slot).name(Slots.placeOf(slot))).isEqualTo(name));
        assertThat(model.values()).doesNotHaveDuplicates();
    }

    @Test
    void it_grows_over_many_pages_and_uses_free_slots_again() {
        Slots slots = new Slots();
        NameHash hash = new NameHash(7);
        for (int i = 0; i < 10_000; i++) {
            slots.add("crate-" + i, (int) hash.of("crate-" + i));
        }
        int pages = slots.pageCount();
        for (int i = 0; i < 10_000; i += 2) {
            slots.remove(slots.find("crate-" + i, (int) hash.of("crate-" + i)));
        }
        for (int i = 0; i < 5000; i++) {
            slots.add("other-" + i, (int) hash.of("other-" + i));
        }

        assertThat(slots.pageCount()).isEqualTo(pages);
        assertThat(slots.size()).isEqualTo(10_000);
        for (int i = 0; i < 10_000; i++) {
            int slot = slots.find("crate-" + i, (int) hash.of("crate-" + i));
            assertThat(slot >= 0).isEqualTo(i % 2 == 1);
        }
    }

    @Test
    void names_hash_differently_with_another_seed_and_evenly_with_one() {
        NameHash one = new NameHash(1);
        NameHash two = new NameHash(2);
        int[] buckets = new int[64];
        for (int i = 0; i < 6400; i++) {
            String name = "crate-" + i;
            assertThat(one.of(name)).isNotEqualTo(two.of(name));
            buckets[(int) (one.of(name) & 63)]++;
        }

        assertThat(java.util.Arrays.stream(buckets).boxed())
                .allSatisfy(count -> assertThat(count).isBetween(50, 160));
    }

    @Test
    void names_chosen_to_collide_as_strings_do_not_collide_here() {
        NameHash hash = new NameHash(3);

        assertThat("AaAa".hashCode()).isEqualTo("BBBB".hashCode());
        assertThat((int) hash.of("AaAa")).isNotEqualTo((int) hash.of("BBBB"));
    }
}
