// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.maven.init;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.CrateIdentity;
import dev.ctas7.smartcrate.facts.CrateInputs;
import dev.ctas7.smartcrate.proposal.HeaderProposals;
import dev.ctas7.smartcrate.proposal.ProposedHeader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeaderPatchFileTest {
    private static final String PATCH = "target/smart-crate/proposed-headers.patch";
    private static final ProposedHeader ROUTER =
            new ProposedHeader("Router.java", "GATEWAY_ROUTE_BOUNDED_REQUEST", "the name ends in 'router'");

    @TempDir
    private Path folder;

    private Path module = Path.of("");

    @BeforeEach
    void write_a_source() throws IOException {
        module = folder.toRealPath();
        Files.writeString(
                module.resolve("Router.java"), "/* \u00e9 */\nclass Router {}\n", StandardCharsets.ISO_8859_1);
    }

    @Test
    void a_proposal_is_a_patch_with_its_reason_and_the_source_stays() throws IOException {
        HeaderPatchFile written = write(List.of(ROUTER), List.of(), List.of());

        assertThat(written.file()).isEqualTo(PATCH);
        assertThat(written.lines()).containsExactly("proposed 1 pattern header in " + PATCH);
        assertThat(written.next()).contains("git apply " + PATCH);
        assertThat(Files.readString(module.resolve(PATCH), StandardCharsets.ISO_8859_1))
                .startsWith(
                        "# Proposed pattern headers: what names and byte code speak for. Nobody has decided them yet.\n")
                .endsWith("""
                        # GATEWAY_ROUTE_BOUNDED_REQUEST: the name ends in 'router'
                        --- a/Router.java
                        +++ b/Router.java
                        @@ -1,2 +1,3 @@
                         /* \u00e9 */
                        +// GATEWAY_ROUTE_BOUNDED_REQUEST
                         class Router {}
                        """);
        assertThat(Files.readString(module.resolve("Router.java"), StandardCharsets.ISO_8859_1))
                .isEqualTo("/* \u00e9 */\nclass Router {}\n");
    }

    @Test
    void what_gets_no_proposal_is_told_with_the_reason() throws IOException {
        Files.writeString(module.resolve("Odd.java"), "/*\n*/ class Odd {}\n");
        ProposedHeader odd = new ProposedHeader("Odd.java", "ODD_HOLD_GIVEN_VALUES", "x");
        ProposedHeader gone = new ProposedHeader("Gone.java", "ODD_HOLD_GIVEN_VALUES", "x");

        HeaderPatchFile written = write(
                List.of(odd, gone), List.of("a.java", "b.java", "c.java", "d.java"), List.of("\u001b[2JAll.java"));

        assertThat(written.file()).isEmpty();
        assertThat(written.next()).startsWith("put a pattern header");
        assertThat(written.lines())
                .containsExactly(
                        "no header proposed for 4 sources not compiled, or changed since: compile, then run init again"
                                + " (a.java, b.java, c.java, \u2026)",
                        "no header proposed for 1 source doing more than any one verb allows: split it, or declare a verb"
                                + " (\\u{1B}[2JAll.java)",
                        "no header proposed for 2 sources that no line can be put into by a patch: write the header by"
                                + " hand (Odd.java, Gone.java)");
    }

    @Test
    void the_patch_of_an_earlier_run_goes_when_nothing_is_left_to_propose() throws IOException {
        write(List.of(ROUTER), List.of(), List.of());

        assertThat(write(List.of(), List.of(), List.of()).lines()).isEmpty();
        assertThat(module.resolve(PATCH)).doesNotExist();
    }

    private HeaderPatchFile write(List<ProposedHeader> headers, List<String> uncompiled, List<String> unfitting)
            throws IOException {
        CrateInputs inputs = new CrateInputs(
                new CrateIdentity("g", "demo", "1", "jar"),
                module,
                module.resolve("smart-crate.toml"),
                null,
                List.of(),
                List.of(),
                List.of(),
                module.resolve("target/classes"),
                module.resolve("target"),
                null,
                List.of(),
                List.of(),
                null);
        return HeaderPatchFile.write(inputs, new HeaderProposals(headers, uncompiled, unfitting));
    }
}
