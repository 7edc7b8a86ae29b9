// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.baseline;

import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
import dev.ctas7.smartcrate.model.Rule;
import dev.ctas7.smartcrate.model.Severity;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Findings to freeze and files to read. */
final class Baselines {
    static final Rule LONG = Rule.of("SC110", "file-too-long", Severity.ERROR);
    static final Rule COMPLEX = Rule.of("SC120", "method-too-complex", Severity.WARNING);
    static final Rule BEYOND =
            Rule.of("SC303", "effect-outside-verb", Severity.WARNING).repeating();

    private Baselines() {}

    static Finding finding(Rule rule, String file, int line, String element, String what) {
        return Finding.of(rule, Location.of(file, line), element, what, "Nobody reads it.", "Split it");
    }

    static Finding tooLong(String file, int lines) {
        return finding(LONG, file, 1, "", lines + " lines, limit 200");
    }

    static Finding complex(int line) {
        return finding(COMPLEX, "src/A.java", line, "demo.A#run", "A.run has complexity " + line + ", limit 10");
    }

    static BaselineState parse(String text) {
        return BaselineParser.parse(BaselineFile.NAME, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A file with these entries. */
    static String file(String... entries) {
        return "{\n  \"schemaVersion\": \"1.0\",\n  \"frozen\": [\n    " + String.join(",\n    ", entries)
                + "\n  ]\n}\n";
    }

    static Baseline baseline(Finding... findings) {
        return Baseline.of(List.of(findings));
    }
}
