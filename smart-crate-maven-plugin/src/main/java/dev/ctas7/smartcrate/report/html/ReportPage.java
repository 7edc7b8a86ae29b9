// SPDX-License-Identifier: Apache-2.0
// PAGE_RENDER_WHOLE_REPORT
package dev.ctas7.smartcrate.report.html;

import dev.ctas7.smartcrate.model.Insights;
import dev.ctas7.smartcrate.model.Report;
import dev.ctas7.smartcrate.report.Frame;
import java.util.List;

/** One crate's page, {@code report.html}: everything that a run knows, for people. */
public final class ReportPage {
    private final Frame frame;
    private final List<String> advice;

    /**
     * A renderer of one run's report.
     *
     * @param advice sentences like {@code to gain 20 points run mvn smart-crate:lock}, best first; may be empty
     */
    public ReportPage(Frame frame, List<String> advice) {
        this.frame = frame;
        this.advice = List.copyOf(advice);
    }

    /** The whole page, as text to be written in UTF-8. */
    public String render(Report report) {
        Verdict verdict = Verdict.of(report);
        String title = report.crate() + " " + report.version() + ": " + verdict.word() + " - Smart Crate report";
        return new Page("report").render(title, verdict.mark(), new Masthead(report, verdict)::render, parts(report));
    }

    private List<Part> parts(Report report) {
        Insights insights = report.insights();
        FindingsPart findings = FindingsPart.ofCrate(report.findings());
        int exceptions = report.exceptions().suppressed().size()
                + report.exceptions().frozen().size();
        return List.of(
                Part.of("gates", "The path through the gates", new GatePath(report.gates(), frame)::render),
                Part.of("score", "Zero-trust score", new ScorePart(report.score(), advice)::render),
                Part.of("findings", "Findings", report.findings().size(), findings::render),
                Part.of("exceptions", "Exceptions", exceptions, new ExceptionsPart(report.exceptions())::render),
                Part.of("grade", "Grade", new GradePart(insights.grade())::render),
                Part.of("sizes", "Lengths and complexity", new SizesPart(insights.distributions())::render),
                Part.of("drift", "Drift", new DriftPart(insights.drift())::render),
                Part.of(
                        "dependencies",
                        "Dependencies",
                        insights.dependencies().size(),
                        new DependenciesPart(report.crate(), insights.dependencies())::render),
                Part.of(
                        "splits",
                        "How to split long files",
                        insights.splitSuggestions().size(),
                        new SplitsPart(insights.splitSuggestions())::render),
                Part.of("compliance", "Compliance", new CompliancePart(insights.compliance())::render));
    }
}
