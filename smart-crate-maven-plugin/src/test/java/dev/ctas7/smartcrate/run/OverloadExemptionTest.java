// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.facts.source.Member;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.facts.source.Structure;
import dev.ctas7.smartcrate.facts.source.Suppression;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
import dev.ctas7.smartcrate.model.Report;
import dev.ctas7.smartcrate.model.Rule;
import dev.ctas7.smartcrate.model.Severity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverloadExemptionTest {
    private static final List<Member> MEMBERS = List.of(
            member("Router", "route", 10, 19),
            member("Router$1", "run", 12, 14),
            member("Router", "route", 20, 29),
            member("Router", "stop", 30, 39),
            member("Router$Builder", "route", 40, 49));

    @ParameterizedTest
    @CsvSource({
        // the annotated element, the first line of its code, the finding's element and line
        "demo.Router#route, 11, demo.Router#route, 10, true",
        "demo.Router#route, 11, demo.Router#route, 20, false",
        "demo.Router#route, 21, demo.Router#route, 20, true",
        "demo.Router#route, 21, demo.Router#route, 10, false",
        "demo.Router#route, 0, demo.Router#route, 10, true",
        "demo.Router#route, 0, demo.Router#route, 20, true",
        "demo.Router#route, 99, demo.Router#route, 20, true",
        "demo.Router#route, 11, demo.Router$1#run, 12, true",
        "demo.Router#route, 21, demo.Router$1#run, 12, false",
        "demo.Router#stop, 31, demo.Router$1#run, 12, false",
        "demo.Router#stop, 31, demo.Router#route, 10, false",
        "demo.Router#stop, 31, demo.Router#stop, 30, true",
        "demo.Router#route, 11, demo.Router, 12, false",
        "demo.Router, 0, demo.Router$1#run, 12, true",
        "demo.Router$Builder, 0, demo.Router$1#run, 12, false",
        "demo.Router$Builder#route, 41, demo.Router$Builder#route, 40, true",
        "demo.Router#route, 11, demo.Router$Builder#route, 40, false",
    })
    void an_overload_covers_its_own_body_and_no_other(
            String annotated, int codeLine, String found, int line, boolean covered) {
        Rule rule = Runs.ENTRY;
        Finding finding = new Finding(
                rule, Severity.WARNING, new Location(Crates.ROUTER, line, 5), found, "11, limit 10", "why.", "Fix.");

        Report report = new Runs()
                .finds(finding)
                .over(measured(Crates.suppressing(
                        "demo.Router", new Suppression(annotated, rule.id(), "agreed", "", codeLine))));

        assertThat(report.findings().contains(finding)).isEqualTo(!covered);
        assertThat(report.suppressed()).hasSize(covered ? 1 : 0);
    }

    private static Member member(String type, String name, int line, int endLine) {
        return new Member(type, name, line, endLine, line, 5, 11, 0, 0, 0);
    }

    private static CrateFacts measured(CrateFacts facts) {
        List<SourceFile> sources = new ArrayList<>();
        for (SourceFile source : facts.sources()) {
            boolean router = source.path().equals(Crates.ROUTER);
            sources.add(router ? source.withStructure(new Structure(MEMBERS, List.of(), false, false, null)) : source);
        }
        return new CrateFacts(
                facts.identity(),
                facts.manifest(),
                sources,
                facts.texts(),
                facts.classes(),
                facts.dependencies(),
                facts.foundation(),
                facts.proof(),
                facts.reactor(),
                facts.upstream(),
                facts.lock(),
                facts.current());
    }
}
