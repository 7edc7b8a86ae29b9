// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.gates.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.source.SourceKind;
import dev.ctas7.smartcrate.gate.Inspection;
import dev.ctas7.smartcrate.gate.Settings;
import dev.ctas7.smartcrate.gates.SampleCrate;
import dev.ctas7.smartcrate.manifest.Manifest;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.GateId;
import dev.ctas7.smartcrate.model.Location;
import dev.ctas7.smartcrate.model.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceGateTest {
    private static final String SOURCE = """
            // GATEWAY_ROUTE_BOUNDED_REQUEST
            package org.example.transport;
            final class WebHookRouter {
                void openTicket() {}
                static final class Policy {}
            }
            """;

    @Test
    void a_capability_and_a_domain_without_a_trace_are_one_note_each() {
        assertThat(shown(router().manifest("smart_meta.capabilities", List.of("routing", "caching"))
                        .manifest("smart_meta.domains", List.of("payments", "transport"))))
                .containsExactly(
                        "SC222 note smart-crate.toml:1:1 caching| capability 'caching' leaves no trace in the crate's names"
                                + " and headers",
                        "SC223 note smart-crate.toml:1:1 payments| domain 'payments' leaves no trace in the crate's names"
                                + " and headers");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "routing",
                "Route",
                "webhooks",
                "WEB-HOOK",
                "transports",
                "tickets",
                "policies",
                "bounded requests",
                "smart_routing",
                "demo crates",
                "gateways for the poor",
                "\u8def\u7531",
                "",
                "24/7",
                "a"
            })
    void a_word_with_a_trace_or_without_letters_to_look_for_is_no_finding(String capability) {
        assertThat(shown(router().manifest("smart_meta.capabilities", List.of(capability))))
                .isEmpty();
    }

    @Test
    void a_word_that_is_declared_twice_is_told_once() {
        assertThat(shown(router().manifest("smart_meta.capabilities", List.of("caching", "caching", 5L))))
                .hasSize(1);
    }

    @Test
    void the_note_stands_at_the_element_and_what_is_inherited_is_not_looked_for() {
        Location list = new Location("smart-crate.toml", 9, 16);
        Location second = new Location("smart-crate.toml", 10, 5);
        Manifest.Entry own = new Manifest.Entry(List.of("route", "cache"), list, list, false, List.of(list, second));
        Manifest.Entry inherited = new Manifest.Entry(List.of("cache"), list, true);

        assertThat(findings(router().entry("smart_meta.capabilities", own)))
                .extracting(Finding::where)
                .containsExactly(second);
        assertThat(findings(router().entry("smart_meta.capabilities", inherited)))
                .isEmpty();
    }

    @Test
    void names_in_tests_are_no_trace_and_without_main_sources_there_is_nowhere_to_look() {
        SampleCrate tests = new SampleCrate()
                .source("src/test/java/T.java", SourceKind.TEST, "class CacheTest {}")
                .manifest("smart_meta.capabilities", List.of("caching"));
        assertThat(shown(tests)).isEmpty();

        tests.source("src/main/java/A.java", SourceKind.MAIN, "class A {}");
        assertThat(shown(tests)).hasSize(1);
    }

    @Test
    void a_list_that_is_none_and_a_crate_without_a_lock_are_not_looked_at() {
        assertThat(shown(router().manifest("smart_meta.capabilities", "caching")))
                .isEmpty();
        assertThat(inspect(router().manifest("semantic_lock.enabled", false)))
                .isEqualTo(new Inspection.NotApplicable("semantic_lock.enabled is false"));
        assertThat(inspect(router())).isInstanceOf(Inspection.NotApplicable.class);
    }

    @Test
    void the_gate_knows_its_rules_and_counts_what_it_looked_for() {
        assertThat(new TraceGate().id()).isEqualTo(GateId.SEMANTIC);
        assertThat(new TraceGate().rules()).extracting(Rule::id).containsExactly("SC222", "SC223");
        assertThat(inspect(router().manifest("smart_meta.capabilities", List.of("route", "transport"))))
                .isEqualTo(new Inspection.Looked(2, List.of()));
    }

    private static SampleCrate router() {
        return new SampleCrate()
                .source("src/main/java/org/example/transport/WebHookRouter.java", SourceKind.MAIN, SOURCE);
    }

    private static List<String> shown(SampleCrate crate) {
        return SampleCrate.shown(findings(crate));
    }

    private static List<Finding> findings(SampleCrate crate) {
        return ((Inspection.Looked) inspect(crate)).findings();
    }

    private static Inspection inspect(SampleCrate crate) {
        return new TraceGate().inspect(crate.facts(), Settings.defaults());
    }
}
