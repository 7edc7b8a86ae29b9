// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.emitter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.foundation.heartbeat.HeartbeatConfig;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CrateManifestTest {
    private static final HeartbeatConfig BARE = HeartbeatConfig.of("web", "1.0", "7.3.1");

    @Test
    void the_heartbeat_section_comes_before_classification_domains_and_ports() {
        CrateManifest manifest = parse("""
                smart-crate.classification = "library"
                smart_meta.domains = ["first", "second"]
                ports.http = 1
                [heartbeat]
                tier = "edge"
                domain = "own"
                port = 65535
                """);

        assertThat(manifest.addTo(BARE))
                .isEqualTo(BARE.withFoundationTier("edge").withDomain("own").withServicePort(65535));
        assertThat(manifest.notes()).isEmpty();
    }

    @Test
    void the_first_port_is_the_one_that_stands_first() {
        assertThat(parse("[ports]\nzebra = 3\nadmin = 1\nmiddle = 2\n")
                        .addTo(BARE)
                        .servicePort())
                .isEqualTo(3);
        assertThat(parse("ports = { zebra = 3, admin = 1 }").addTo(BARE).servicePort())
                .isEqualTo(3);
    }

    @Test
    void what_is_out_of_range_is_left_out_and_noted() {
        CrateManifest manifest = parse("""
                smart-crate.classification = ""
                smart_meta.domains = ["two\\nlines"]
                ports.http = 4294967377
                ring_bus.heartbeat_interval_ms = 0
                """);

        assertThat(manifest.addTo(BARE)).isEqualTo(BARE);
        assertThat(manifest.notes())
                .containsExactly(
                        "smart-crate.toml: the ring_bus.heartbeat_interval_ms of its heartbeats is out of range and left"
                                + " out",
                        "smart-crate.toml: the port of its heartbeats is out of range and left out",
                        "smart-crate.toml: the tier of its heartbeats is out of range and left out",
                        "smart-crate.toml: the domain of its heartbeats is out of range and left out");
    }

    @Test
    void what_is_of_another_type_is_not_there() {
        CrateManifest manifest = parse(
                "ports = 1\nheartbeat = [1]\nring_bus = 'x'\nsmart_meta.domains = [1]\nsmart-crate.classification = 1\n");

        assertThat(manifest.addTo(BARE)).isEqualTo(BARE);
    }

    @Test
    void what_is_no_toml_is_told_with_its_place() {
        CrateManifest manifest = parse("[heartbeat]\ntier = \n");

        assertThat(manifest.addTo(BARE)).isEqualTo(BARE);
        assertThat(manifest.notes())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("smart-crate.toml:2:")
                .contains("is not TOML");
    }

    @Property(tries = 100)
    void no_bytes_keep_a_crate_from_beating(@ForAll byte[] bytes) {
        assertThat(CrateManifest.parse(bytes).addTo(BARE).crateName()).isEqualTo("web");
    }

    private static CrateManifest parse(String toml) {
        return CrateManifest.parse(toml.getBytes(StandardCharsets.UTF_8));
    }
}
