// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.gates.statics.manifest;

import static dev.ctas7.smartcrate.gates.statics.manifest.GoodManifest.check;
import static dev.ctas7.smartcrate.gates.statics.manifest.GoodManifest.lines;
import static dev.ctas7.smartcrate.gates.statics.manifest.GoodManifest.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ports: at least one, in range, none twice. */
class PortCheckTest {
    @ParameterizedTest
    @ValueSource(strings = {"1", "65535", "0x1F90"})
    void both_ends_of_the_range_are_ports(String port) {
        assertThat(check(with("18600", port))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "18600.0", "true", "'18600'", "[18600]", "{a = 1}"})
    void what_is_beyond_or_no_integer_is_one_finding(String port) {
        assertThat(lines(check(with("18600", port))))
                .singleElement()
                .asString()
                .startsWith("14:1")
                .contains(" SC104 ports.websocket was ")
                .endsWith(" but must be an integer from 1 to 65535");
    }

    @Test
    void a_section_without_a_port_is_found_at_its_header() {
        assertThat(lines(check(with("websocket = 18600\n", ""))))
                .containsExactly("13:1 SC103 section [ports] declares no port but must declare at least one");
    }

    @Test
    void a_port_that_two_keys_claim_is_found_at_the_second_with_both_names() {
        assertThat(lines(check(with("websocket = 18600", "web = 18600\nrest = 18601\nadmin = 18600"))))
                .containsExactly("16:9 SC104 ports.admin was 18600 but ports.web has that port already");
    }

    @Test
    void a_port_that_three_keys_claim_is_found_twice() {
        assertThat(check(with("websocket = 18600", "a = 5\nb = 5\nc = 5"))).hasSize(2);
    }

    @Test
    void a_table_of_ports_is_found_once_however_deep_it_is() {
        String text = with("websocket = 18600", "websocket = 18600\ninner.most.http = 1");

        assertThat(lines(check(text)))
                .containsExactly("15:1 SC104 ports.inner was a table but must be an integer from 1 to 65535");
    }
}
