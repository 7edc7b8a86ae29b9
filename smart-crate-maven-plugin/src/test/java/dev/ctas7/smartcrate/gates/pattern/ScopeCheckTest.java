// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.gates.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Severity;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScopeCheckTest {
    private static final String STORE = """
            // MESSAGE_STORE_DEAD_LETTER
            package demo;
            import java.io.IOException;
            import java.nio.file.Files;
            import java.nio.file.Path;
            final class DeadLetters {
                private final Path folder;
                DeadLetters(Path folder) {
                    this.folder = folder;
                }
                void save(String id, byte[] message) throws IOException {
                    Files.write(folder.resolve(id), message);
                }
            }
            """;

    private static final String ROUTER = """
            // GATEWAY_ROUTE_BOUNDED_REQUEST
            package demo;
            import java.io.IOException;
            import java.net.URI;
            import java.net.http.HttpClient;
            import java.net.http.HttpRequest;
            import java.net.http.HttpResponse;
            final class Router {
                private static final System.Logger LOG = System.getLogger("router");
                private final HttpClient client;
                private final DeadLetters letters;
                Router(HttpClient client, DeadLetters letters) {
                    this.client = client;
                    this.letters = letters;
                }
                int route(String id, URI target, byte[] body) throws IOException, InterruptedException {
                    HttpRequest request = HttpRequest.newBuilder(target)
                            .POST(HttpRequest.BodyPublishers.ofByteArray(body)).build();
                    int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
                    if (status >= 500) {
                        LOG.log(System.Logger.Level.WARNING, "refused: {0}", status);
                        letters.save(id, body);
                    }
                    return status;
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void an_effect_outside_the_verb_is_found_with_the_calls_that_lead_to_it() {
        List<Finding> findings = new CompiledCrate(folder, ROUTER, STORE).findings();

        assertThat(findings).hasSize(1);
        Finding finding = findings.get(0);
        assertThat(finding.rule().id()).isEqualTo("SC303");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.what())
                .isEqualTo("ROUTE allows network, but Router.route -> DeadLetters.save -> java.nio.file.Files.write"
                        + " is filesystem-write");
        assertThat(finding.where().file()).isEqualTo("Router.java");
        assertThat(finding.where().line()).isEqualTo(22);
        assertThat(finding.element()).isEqualTo("demo.Router#route");
    }

    @Test
    void what_the_verb_allows_and_logging_pass() {
        String dropped = ROUTER.replace("letters.save(id, body);", "");

        assertThat(new CompiledCrate(folder, dropped, STORE).findings()).isEmpty();
    }

    @Test
    void a_crates_own_verb_allows_what_the_manifest_says() {
        CompiledCrate crate = new CompiledCrate(folder, ROUTER.replace("_ROUTE_", "_FORWARD_"), STORE)
                .manifest("pattern.verbs.forward", List.of("network", "filesystem-write"));

        assertThat(crate.findings()).isEmpty();
    }

    @Test
    void an_effect_in_a_lambda_is_the_method_s_that_it_is_written_in() {
        CompiledCrate crate = new CompiledCrate(folder, """
                // PRICE_COMPUTE_NET_TOTAL
                package demo;
                import java.util.List;
                final class Prices {
                    static long total(List<Long> cents) {
                        return cents.stream().mapToLong(c -> c * Long.parseLong(System.getenv("RATE"))).sum();
                    }
                }
                """);

        assertThat(crate.findings()).extracting(Finding::element).containsExactly("demo.Prices#total");
        assertThat(crate.findings("SC303").get(0))
                .contains("COMPUTE allows no effect, but Prices.")
                .endsWith("java.lang.System.getenv is environment");
    }

    @Test
    void what_nobody_knows_is_a_note_with_the_calls_that_lead_to_it() {
        CompiledCrate crate = new CompiledCrate(folder, """
                // ORDER_CHECK_REQUIRED_FIELD
                package demo;
                import org.opentest4j.AssertionFailedError;
                final class Fields {
                    static boolean isSet(Object field) {
                        return new AssertionFailedError("no field").isExpectedDefined() || field != null;
                    }
                }
                """);

        assertThat(crate.findings()).hasSize(1).allSatisfy(finding -> {
            assertThat(finding.rule().id()).isEqualTo("SC304");
            assertThat(finding.severity()).isEqualTo(Severity.NOTE);
            assertThat(finding.what()).startsWith("what ").contains(" is not known: Fields.isSet -> ");
        });
    }

    @Test
    void a_source_without_a_header_promises_nothing() {
        assertThat(new CompiledCrate(folder, ROUTER.replace("// GATEWAY_ROUTE_BOUNDED_REQUEST\n", ""), STORE)
                        .findings())
                .isEmpty();
    }

    @Test
    void where_headers_are_off_nothing_is_asked() {
        assertThat(new CompiledCrate(folder, ROUTER, STORE)
                        .manifest("pattern.headers", "off")
                        .findings())
                .isEmpty();
    }
}
