// SPDX-License-Identifier: Apache-2.0
// PAGE_RENDER_REACTOR_OVERVIEW
package dev.ctas7.smartcrate.report.html;

import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.ReactorReport;
import dev.ctas7.smartcrate.model.Report;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A reactor's page, {@code reactor.html}: its modules side by side, and all their findings. */
public final class ReactorPage {
    private final ModuleLinks links;

    /** A renderer that finds the modules' own pages so. */
    public ReactorPage(ModuleLinks links) {
        this.links = links;
    }

    /** The whole page, as text to be written in UTF-8. */
    public String render(ReactorReport reactor) {
        ReactorVerdict verdict = ReactorVerdict.of(reactor);
        List<Finding> all = reactor.modules().stream()
                .map(ReactorReport.Module::report)
                .filter(Objects::nonNull)
                .flatMap(report -> report.findings().stream())
                .toList();
        FindingsPart findings = FindingsPart.ofReactor(all, groups(reactor, ShownFindings.of(all)));
        return new Page("reactor")
                .render(
                        reactor.name() + " " + reactor.version() + ": " + verdict.word() + " - Smart Crate reactor",
                        verdict.mark(),
                        html -> ReactorMasthead.render(html, reactor, verdict, all),
                        List.of(
                                Part.of(
                                        "modules",
                                        "Modules",
                                        reactor.modules().size(),
                                        new ModulesPart(reactor.modules(), links)::render),
                                Part.of("findings", "Findings", all.size(), findings::render)));
    }

    private static List<FindingGroup> groups(ReactorReport reactor, List<Finding> chosen) {
        Set<Finding> shown = Collections.newSetFromMap(new IdentityHashMap<>());
        shown.addAll(chosen);
        List<FindingGroup> groups = new ArrayList<>();
        for (ReactorReport.Module module : reactor.modules()) {
            Report report = module.report();
            List<Finding> own = report == null
                    ? List.of()
                    : report.findings().stream().filter(shown::contains).toList();
            if (!own.isEmpty()) {
                groups.add(new FindingGroup(module.artifactId(), own));
            }
        }
        return groups;
    }
}
