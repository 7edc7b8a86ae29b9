// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.browser;

import dev.ctas7.smartcrate.model.ReactorReport;
import dev.ctas7.smartcrate.model.Report;
import dev.ctas7.smartcrate.report.Frame;
import dev.ctas7.smartcrate.report.html.ModuleLinks;
import dev.ctas7.smartcrate.report.html.ReactorPage;
import dev.ctas7.smartcrate.report.html.ReportPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The pages to look at, written where a browser and a person can open them. */
final class Samples {
    static final Path FOLDER = Path.of("target/pages").toAbsolutePath();

    private Samples() {}

    static Path bad() {
        return write("bad.html", page(RichReport.bad()));
    }

    static Path good() {
        return write("good.html", page(RichReport.good()));
    }

    static Path skipped() {
        return write("skipped.html", page(RichReport.skipped()));
    }

    static Path huge() {
        return write("huge.html", page(RichReport.huge(25_000)));
    }

    static Path reactor() {
        ReactorReport reactor = new ReactorReport(
                "ledger",
                "3.2.0-SNAPSHOT",
                List.of(
                        new ReactorReport.Module("ledger", "", null, "it has packaging pom"),
                        new ReactorReport.Module("ledger-client", "client", RichReport.good(), ""),
                        new ReactorReport.Module("ledger-settlement", "server/settlement", RichReport.bad(), ""),
                        new ReactorReport.Module(
                                "ledger-tools", "tools", null, "[maven] not_crates of the root lists it")));
        return write("reactor.html", new ReactorPage(ModuleLinks.standard()).render(reactor));
    }

    private static String page(Report report) {
        List<String> advice = report.passed() ? List.of() : RichReport.ADVICE;
        return new ReportPage(new Frame(false, ""), advice).render(report);
    }

    private static Path write(String name, String page) {
        try {
            Files.createDirectories(FOLDER);
            return Files.writeString(FOLDER.resolve(name), page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
