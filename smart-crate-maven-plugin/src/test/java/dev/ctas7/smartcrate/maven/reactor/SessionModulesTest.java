// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.maven.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.model.ReactorReport;
import dev.ctas7.smartcrate.model.ReactorReport.Module;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionModulesTest {
    @TempDir
    private Path folder;

    @Test
    void each_module_is_there_with_its_report_or_with_why_it_has_none() throws IOException {
        Reactor reactor = new Reactor(folder, "verify");
        MavenProject judged = reactor.succeed(reactor.crate("judged"));
        ReportMark.put(judged, Reactor.write(judged));
        MavenProject skipped = reactor.succeed(reactor.crate("skipped"));
        ReportMark.put(skipped, Reactor.writeSkipped(skipped));
        reactor.succeed(reactor.library("library"));
        reactor.fail(reactor.crate("broken"));
        reactor.crate("late");

        ReactorReport report = SessionModules.of(reactor.session()).orElseThrow();

        assertThat(report.name()).isEqualTo("shop");
        assertThat(told(report))
                .containsExactly(
                        "shop () not applicable: packaging pom",
                        "judged (parts/judged) judged",
                        "skipped (parts/skipped) skipped: smart-crate.skip is true",
                        "library (parts/library) not applicable: its pom does not declare smart-crate-maven-plugin",
                        "broken (parts/broken) failed before gate",
                        "late (parts/late) not built");
        assertThat(report.verdict()).isEqualTo(ReactorReport.Verdict.FAIL);
    }

    @Test
    void a_report_that_this_build_did_not_write_is_never_merged() throws IOException {
        Reactor reactor = new Reactor(folder, "verify");
        Reactor.write(reactor.fail(reactor.crate("broken")));
        Reactor.write(reactor.crate("late"));

        assertThat(told(SessionModules.of(reactor.session()).orElseThrow()))
                .endsWith("broken (parts/broken) failed before gate", "late (parts/late) not built");
    }

    @Test
    void modules_that_were_not_selected_are_told_from_those_that_the_build_did_not_come_to() throws IOException {
        Reactor reactor = new Reactor(folder, "verify");
        MavenProject one = reactor.crate("one");
        MavenProject two = reactor.crate("two");
        reactor.crate("three");

        assertThat(told(SessionModules.of(reactor.session(one, two)).orElseThrow()))
                .containsExactly(
                        "shop () not built: not selected",
                        "one (parts/one) not built",
                        "two (parts/two) not built",
                        "three (parts/three) not built: not selected");
    }

    @Test
    void one_module_alone_needs_no_table() throws IOException {
        Reactor reactor = new Reactor(folder, "verify");
        MavenProject one = reactor.crate("one");
        ReportMark.put(one, Reactor.write(one));

        assertThat(SessionModules.of(reactor.session())).isEmpty();
        reactor.crate("two");
        assertThat(SessionModules.of(reactor.session(reactor.top, one))).isEmpty();
        assertThat(SessionModules.of(reactor.session())).isPresent();
    }

    @Test
    void a_build_that_does_not_come_to_a_gate_has_no_table() throws IOException {
        assertThat(SessionModules.of(twoCrates("compile"))).isEmpty();
        assertThat(SessionModules.of(twoCrates("package"))).isEmpty();
        assertThat(SessionModules.of(twoCrates("verify"))).isPresent();
        assertThat(SessionModules.of(twoCrates("clean", "install"))).isPresent();
        assertThat(SessionModules.of(twoCrates("smart-crate:gate@again"))).isPresent();
        assertThat(SessionModules.of(twoCrates("dev.ctas7:smart-crate-maven-plugin:7.3.1:gate")))
                .isPresent();
        assertThat(SessionModules.of(twoCrates("other:gate"))).isEmpty();
    }

    @Test
    void without_a_goal_the_poms_own_decides() throws IOException {
        Reactor reactor = new Reactor(folder);
        reactor.crate("one");
        reactor.crate("two");

        assertThat(SessionModules.of(reactor.session())).isEmpty();
        reactor.top.getBuild().setDefaultGoal("clean verify");
        assertThat(SessionModules.of(reactor.session())).isPresent();
    }

    @Test
    void a_report_that_cannot_be_read_is_a_reason_and_no_exception() throws IOException {
        Reactor reactor = new Reactor(folder, "verify");
        MavenProject broken = reactor.crate("broken");
        ReportMark.put(broken, Reactor.write(broken, "{\"schemaVersion\": \"9\"}"));
        MavenProject gone = reactor.crate("gone");
        ReportMark.put(gone, Reactor.write(gone));
        Files.delete(Reactor.report(gone));

        assertThat(told(SessionModules.of(reactor.session()).orElseThrow()))
                .endsWith(
                        "broken (parts/broken) report.json has schemaVersion '9' but wants '1.0'",
                        "gone (parts/gone) report.json cannot be read: NoSuchFileException");
    }

    @Test
    void a_reactor_is_published_once_however_many_participants_there_are() throws IOException {
        MavenProject top = new Reactor(folder, "verify").top;

        assertThat(ReportMark.claim(top)).isTrue();
        assertThat(ReportMark.claim(top)).isFalse();
    }

    private MavenSession twoCrates(String... goals) throws IOException {
        Reactor reactor = new Reactor(folder, goals);
        reactor.crate("one");
        reactor.crate("two");
        return reactor.session();
    }

    static List<String> told(ReactorReport report) {
        return report.modules().stream().map(SessionModulesTest::told).toList();
    }

    private static String told(Module module) {
        String state = module.report() == null ? module.reason() : "judged" + module.reason();
        return module.artifactId() + " (" + module.path() + ") " + state;
    }
}
