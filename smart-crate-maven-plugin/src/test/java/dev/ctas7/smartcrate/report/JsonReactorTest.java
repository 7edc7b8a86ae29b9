// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.model.ReactorReport;
import dev.ctas7.smartcrate.model.ReactorReport.Module;
import dev.ctas7.smartcrate.model.ReactorReport.Verdict;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReactorTest {
    private static final String SCHEMA = "reactor.schema.json";
    private static final Module PARENT =
            new Module("parent", "", null, ReactorReport.NOT_APPLICABLE + ": packaging pom");
    private static final Module GOOD = new Module("demo", "parts/demo", Reports.good(), "");
    private static final Module BAD = new Module("other", "parts/other", FullReport.of(Reports.bad()), "");
    private static final Module UNBUILT = new Module("late", "late", null, ReactorReport.NOT_BUILT);
    private static final Module BROKEN = new Module("broken", "broken", null, ReactorReport.FAILED);

    private final String json = new JsonReactor(new JsonReport(false)).render(reactor(PARENT, GOOD, BAD, UNBUILT));

    @Test
    void a_reactor_is_written_in_the_contracted_shape() throws IOException {
        Golden.assertSame("reactor.json", json);
    }

    @Test
    void it_keeps_the_published_schema() throws IOException {
        assertThat(Schemas.violations(SCHEMA, json)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'\"schemaVersion\": \"1.0\"', '\"schemaVersion\": \"2.0\"'",
        "'\"verdict\": \"fail\"', '\"verdict\": \"maybe\"'",
        "'\"reason\": \"not built\"', '\"reason\": \"\"'",
        "'\"reason\": \"\",', '\"reason\": \"not built\",'",
        "'\"judged\": 2', '\"judged\": -2'",
        "'\"artifactId\": \"late\",', ''",
        "'\"name\": \"heartbeat\"', '\"name\": \"pulse\"'",
    })
    void the_schema_refuses_what_breaks_the_contract(String written, String broken) throws IOException {
        assertThat(json).contains(written);
        assertThat(Schemas.violations(SCHEMA, json.replace(written, broken))).isNotEmpty();
    }

    @Test
    void the_verdict_is_that_of_the_worst_module_and_no_pass_while_one_was_not_looked_at() {
        assertThat(reactor(PARENT, GOOD).verdict()).isEqualTo(Verdict.PASS);
        assertThat(reactor(PARENT, GOOD, BAD, UNBUILT).verdict()).isEqualTo(Verdict.FAIL);
        assertThat(reactor(GOOD, BROKEN, UNBUILT).verdict()).isEqualTo(Verdict.FAIL);
        assertThat(reactor(GOOD, UNBUILT).verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(reactor(PARENT).verdict()).isEqualTo(Verdict.INCOMPLETE);
    }

    private static ReactorReport reactor(Module... modules) {
        return new ReactorReport("parent", "1.0.0", List.of(modules));
    }
}
