// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.gates.statics.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slips of the fingers are told from other names. */
class NearMissTest {
    @ParameterizedTest
    @CsvSource({
        "endpoint,endpoint,0",
        "endpoint,endpiont,1",
        "endpoint,endpoin,1",
        "endpoint,endpoints,1",
        "endpoint,endpaint,1",
        "smart-crate,SMART_CRATE,0",
        "abc,'',3",
        "'',abc,3",
        "kitten,sitting,3"
    })
    void edits_are_counted(String one, String other, int edits) {
        assertThat(NearMiss.distance(one, other)).isEqualTo(edits);
    }

    @ParameterizedTest
    @CsvSource({
        "name,nmae,true",
        "name,nams,true",
        "name,nmea,false",
        "version,vresoin,true",
        "version,vorsoim,false",
        "content_hash_algorithm,contnt_hsh_algoritm,true",
        "content_hash_algorithm,cntnt_hsh_algoritm,false"
    })
    void short_names_allow_fewer_slips_than_long_ones(String wanted, String found, boolean near) {
        assertThat(NearMiss.of(wanted, List.of(found)).isPresent()).isEqualTo(near);
    }

    @Test
    void the_nearest_is_taken_and_of_equals_the_first_in_the_alphabet() {
        assertThat(NearMiss.of("enabled", List.of("enabxyd", "enabledd", "enable")))
                .contains("enable");
    }

    @Test
    void a_hash_algorithm_of_another_part_is_not_taken_for_a_slip() {
        assertThat(NearMiss.of("content_hash_algorithm", List.of("interface_hash_algorithm")))
                .isEmpty();
    }

    @Test
    void a_name_as_long_as_a_file_costs_nothing() {
        assertThat(NearMiss.of("name", List.of("n".repeat(1_000_000)))).isEmpty();
    }

    @Property
    void distance_is_the_same_both_ways_and_never_more_than_the_longer_name(
            @ForAll @StringLength(max = 12) String one, @ForAll @StringLength(max = 12) String other) {
        int distance = NearMiss.distance(one, other);

        assertThat(distance).isEqualTo(NearMiss.distance(other, one));
        assertThat(distance).isBetween(0, 3 * Math.max(one.length(), other.length()));
    }
}
