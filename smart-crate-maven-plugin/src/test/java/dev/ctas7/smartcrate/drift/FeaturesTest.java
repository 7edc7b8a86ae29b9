// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.lock.Intent;
import dev.ctas7.smartcrate.model.DeltaAngle;
import dev.ctas7.smartcrate.model.DeltaAngle.Feature;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeaturesTest {
    private static final Features NOTHING = new Features(0, 0, 0);

    @Test
    void features_are_read_off_the_lines() {
        Features features = Features.of(Intent.of(List.of(
                "branching demo 150",
                "branching demo.io 50",
                "edge demo demo.io",
                "edge demo.io demo",
                "edge demo org.h2",
                "opaque demo.io reflection")));

        assertThat(features.complexity()).as("100 a package").isEqualTo(0.5);
        assertThat(features.centralization()).as("a star of three").isEqualTo(1);
        assertThat(features.opacity()).isEqualTo(0.5);
    }

    @Test
    void a_ring_has_no_centre_and_two_packages_have_none_either() {
        assertThat(Features.of(Intent.of(List.of("edge a b", "edge b c", "edge c a")))
                        .centralization())
                .isZero();
        assertThat(Features.of(Intent.of(List.of("edge a b"))).centralization()).isZero();
        assertThat(Features.of(Intent.NONE)).isEqualTo(NOTHING);
    }

    @Test
    void nothing_and_nothing_are_0_degrees_apart_and_nothing_and_something_90() {
        Features something = new Features(0.5, 0, 0.2);

        assertThat(NOTHING.angle(NOTHING)).isEqualTo(new DeltaAngle(0, null));
        assertThat(NOTHING.angle(something)).isEqualTo(new DeltaAngle(90, Feature.COMPLEXITY));
        assertThat(something.angle(NOTHING)).isEqualTo(new DeltaAngle(90, null));
        assertThat(something.angle(something)).isEqualTo(new DeltaAngle(0, null));
    }

    @Test
    void the_direction_is_the_feature_that_grew_most() {
        Features before = new Features(0.4, 0.4, 0);

        assertThat(before.angle(new Features(0.4, 0.4, 0.4))).isEqualTo(new DeltaAngle(35.3, Feature.OPACITY));
        assertThat(before.angle(new Features(0.1, 0.5, 0.05)).direction()).isEqualTo(Feature.CENTRALIZATION);
        assertThat(before.angle(new Features(0.8, 0.8, 0)).degrees()).isZero();
    }

    @Test
    void growing_in_one_feature_alone_turns_nothing() {
        Features before = Features.of(Intent.of(List.of("branching demo 1")));

        assertThat(before.angle(Features.of(Intent.of(List.of("branching demo 2")))))
                .isEqualTo(new DeltaAngle(0, Feature.COMPLEXITY));
    }

    @ParameterizedTest
    @CsvSource({
        "0, acceptable",
        "15, acceptable",
        "15.1, monitor",
        "45, monitor",
        "45.1, investigate",
        "90, investigate"
    })
    void an_angle_is_judged(double degrees, String judgement) {
        assertThat(new DeltaAngle(degrees, null).judgement()).isEqualTo(judgement);
    }
}
